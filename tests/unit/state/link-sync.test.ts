import { beforeEach, describe, expect, it } from 'vitest';
import { loadDataset } from '#data/load.ts';
import { decode, seal } from '#io/link/codec.ts';
import { WORK_KEY, type Work } from '#io/storage/form.ts';
import { type DeviceStorage, openStorage } from '#io/storage/storage.ts';
import { V1_KEY } from '#io/storage/v1.ts';
import { openTab, type TabMemory } from '#io/tab.ts';
import type { Surroundings } from '#state/address.ts';
import { isOwnEntry, resume } from '#state/entries.ts';
import { startSync } from '#state/link-sync.ts';
import { takeFromShelf } from '#state/shelf.ts';
import { duplicated } from '#state/slots.ts';
import { startFrom } from '#state/start.ts';
import { makeStore } from '#state/store.ts';
import { DEFAULT_VIEW } from '#state/view.ts';
import { viewFrom } from '#state/view-query.ts';
import { bare } from '../../bare-link.ts';

const data = loadDataset();

/** A storage of the browser. */
function area() {
  const kept = new Map<string, string>();
  return {
    kept,
    get length() {
      return kept.size;
    },
    key: (i: number) => [...kept.keys()][i] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  };
}

/** A tab of a browser: its entries, its clock, its storages; every call of history is counted. */
class Browser {
  readonly local = area();
  readonly session = area();
  readonly calls: { readonly at: number; readonly kind: 'push' | 'replace' }[] = [];
  entries: { address: string; state: unknown }[];
  place = 0;
  time = 1_000_000;
  throws = false;
  /** Whether the address can still be written: not once the page is being left. */
  isLeaving = false;
  /** Whether the page that opens next was left by a reload. */
  private isReload = false;
  private timers: { due: number; work: () => void }[] = [];
  private listeners: { type: string; listener: (event: Event) => void }[] = [];

  constructor(address: string) {
    this.entries = [{ address, state: null }];
  }

  private get entry() {
    return this.entries[this.place] as { address: string; state: unknown };
  }
  get address(): string {
    return this.entry.address;
  }
  get fragment(): string {
    return bare(this.address.split('#')[1] ?? '');
  }

  readonly surroundings = (): Surroundings => {
    const browser = this;
    const write = (kind: 'push' | 'replace', state: unknown, address: string) => {
      browser.calls.push({ at: browser.time, kind });
      if (browser.throws) throw new Error('Too many calls');
      if (browser.isLeaving) {
        // What the page noted in the entry is lost with it.
        browser.entries[browser.place] = { ...browser.entry, state: null };
        return;
      }
      if (kind === 'push') {
        browser.entries = [...browser.entries.slice(0, browser.place + 1), { address, state }];
        browser.place += 1;
      } else browser.entries[browser.place] = { address, state };
    };
    return {
      location: {
        pathname: '/',
        get search() {
          return /\?[^#]*/.exec(browser.address)?.[0] ?? '';
        },
        get hash() {
          return /#.*/.exec(browser.address)?.[0] ?? '';
        },
      },
      history: {
        get state() {
          return browser.entry.state;
        },
        pushState: (state: unknown, _: string, address?: string | URL | null) =>
          write('push', state, String(address)),
        replaceState: (state: unknown, _: string, address?: string | URL | null) =>
          write('replace', state, String(address)),
        back: () => browser.go(-1),
      },
      addEventListener: (type, listener) => void browser.listeners.push({ type, listener }),
      setTimeout: (work, ms) => browser.timers.push({ due: browser.time + ms, work }),
      now: () => browser.time,
    };
  };

  private say(type: string): void {
    for (const one of this.listeners.filter((known) => known.type === type)) one.listener(new Event(type));
  }

  wait(ms: number): void {
    const end = this.time + ms;
    for (;;) {
      const next = this.timers.filter(({ due }) => due <= end).sort((a, b) => a.due - b.due)[0];
      if (!next) break;
      this.timers = this.timers.filter((timer) => timer !== next);
      this.time = Math.max(this.time, next.due);
      next.work();
    }
    this.time = end;
  }

  /** Goes back or forward. */
  go(by: number): void {
    this.place += by;
    this.say('popstate');
    this.wait(1000);
  }

  /** Types another fragment into the address. */
  paste(fragment: string): void {
    const [page] = this.address.split('#');
    this.entries = [
      ...this.entries.slice(0, this.place + 1),
      { address: `${page}#${fragment}`, state: null },
    ];
    this.place += 1;
    this.say('popstate');
    this.wait(1000);
  }

  /** Goes to an address from another page, in the same tab. */
  arrive(address: string): void {
    this.entries = [...this.entries.slice(0, this.place + 1), { address, state: null }];
    this.place += 1;
    this.isReload = false;
  }

  /**
   * Leaves the page as a reload does: what is written to the address any more is lost.
   * @param meanwhile What the page still does before it is told.
   */
  leave(meanwhile: () => void = () => undefined): void {
    this.isLeaving = true;
    meanwhile();
    this.say('pagehide');
    this.isLeaving = false;
    this.isReload = true;
    this.timers = [];
    this.listeners = [];
  }

  /** Opens the page on the address at hand, as the composition root does. */
  open() {
    const around = this.surroundings();
    const storage: DeviceStorage = openStorage(() => this.local);
    const tab: TabMemory = openTab(() => this.session);
    resume(tab, around, this.isReload);
    const start = startFrom(around.location.hash.slice(1), storage.read(), tab.takeWork(), data.edition, {
      isOwn: isOwnEntry(around.history.state),
      hushed: tab.hushed,
    });
    const store = makeStore(data, {
      ...(start.document ? { slots: start.document.slots } : {}),
      view: viewFrom(around.location.search, '', 'en'),
      work: start.work,
      shelf: start.shelf,
      notices: start.notices,
      madeWith: start.madeWith,
      received: start.received,
      saved: start.isShared ? 'paused' : 'saved',
    });
    startSync(store, storage, tab, around);
    this.wait(1000);
    return { store, act: store.getState(), state: store.getState, kinds: () => kindsOf(store.getState()) };
  }

  /** The work written last, and the links of other work, latest first. */
  get stored(): { readonly link: string; readonly shelf: readonly string[] } {
    const works = [...this.local.kept]
      .filter(([key]) => key.startsWith(WORK_KEY))
      .map(([, text]) => JSON.parse(text) as Work)
      .toSorted((a, b) => b.at - a.at);
    const [latest, ...others] = works;
    if (!latest) return JSON.parse(this.local.kept.get(V1_KEY) ?? '{}');
    return { link: latest.link, shelf: others.map(({ link }) => link) };
  }
  store(link: string, shelf: readonly string[] = []): void {
    this.local.setItem(V1_KEY, JSON.stringify({ link, view: '', shelf, groups: [] }));
  }
}
const kindsOf = ({ notices }: { readonly notices: readonly { readonly kind: string }[] }) =>
  notices.map(({ kind }) => kind);

let browser: Browser;
beforeEach(() => {
  browser = new Browser('/');
});
const core = (id: string): string => new RegExp(`${id}:([\\d.]+)`).exec(browser.fragment)?.[1] ?? '–';

describe('the address', () => {
  it('is written when a move ends, at most twice a second, whatever is done', () => {
    const { act } = browser.open();
    browser.calls.length = 0;
    for (let i = 0; i < 200; i += 1) {
      act.drag('DEU', { core: 0.03 + i / 10_000 });
      if (i % 2 === 0) act.release();
      if (i % 50 === 0) act.setView({ route: i % 100 === 0 ? 'market' : 'explore' });
      browser.wait(25);
    }
    browser.wait(1000);
    expect(browser.calls.length).toBeGreaterThan(5);
    expect(browser.calls.length).toBeLessThanOrEqual(11);
    for (const [i, { at }] of browser.calls.slice(1).entries())
      expect(at - (browser.calls[i]?.at ?? 0)).toBeGreaterThanOrEqual(500);
  });

  it('is not written while a slider moves', () => {
    const { act } = browser.open();
    browser.calls.length = 0;
    act.drag('DEU', { core: 0.04 });
    browser.wait(2000);
    expect(browser.calls).toEqual([]);
  });

  it('that throws breaks nothing: the work is stored, and the next write tries again', () => {
    const { act } = browser.open();
    browser.throws = true;
    act.setTarget('DEU', { core: 0.04 });
    browser.wait(1000);
    expect(browser.stored.link).toContain('DEU:4');
    browser.throws = false;
    act.setTarget('POL', { core: 0.05 });
    browser.wait(1000);
    expect(browser.fragment).toBe('1.d2607.A~pledge~DEU:4,POL:5');
  });
});

describe('a reload', () => {
  it('within half a second of a change keeps it, and is no shared scenario', () => {
    const { act } = browser.open();
    act.setTarget('DEU', { core: 0.04 });
    browser.wait(100);
    act.setTarget('POL', { core: 0.05 });
    browser.wait(100);
    expect(browser.fragment).not.toContain('POL');
    browser.leave();
    const { state, kinds } = browser.open();
    expect(state().slots[0]?.scenario.targets).toEqual({ DEU: { core: 0.04 }, POL: { core: 0.05 } });
    expect([state().saved, kinds()]).toEqual(['saved', []]);
    expect(core('POL')).toBe('5');
  });

  it('that the browser began before the page wrote its address keeps the change, too', () => {
    const { act } = browser.open();
    act.setTarget('DEU', { core: 0.04 });
    browser.wait(1000);
    act.setTarget('POL', { core: 0.05 });
    browser.leave(() => browser.wait(700));
    const { state, kinds } = browser.open();
    expect(state().slots[0]?.scenario.targets).toEqual({ DEU: { core: 0.04 }, POL: { core: 0.05 } });
    expect([state().saved, kinds()]).toEqual(['saved', []]);
  });

  it('while a move is under way keeps it', () => {
    const { act } = browser.open();
    act.drag('DEU', { core: 0.045 });
    browser.leave();
    expect(browser.open().state().slots[0]?.scenario.targets.DEU?.core).toBe(0.045);
  });

  it('keeps what another tab stored since out of this one', () => {
    const { act } = browser.open();
    act.setTarget('DEU', { core: 0.04 });
    browser.wait(1000);
    browser.store('1.d2607.A~hold~ITA:3');
    browser.leave();
    const { state } = browser.open();
    expect(state().slots[0]?.scenario.targets).toEqual({ DEU: { core: 0.04 } });
    expect(state().shelf.map(({ link }) => link)).toEqual(['1.d2607.A~hold~ITA:3']);
  });

  it('forgets what was noted once the page came back alive', () => {
    const { act } = browser.open();
    act.setTarget('DEU', { core: 0.04 });
    act.setTarget('POL', { core: 0.05 });
    browser.leave();
    browser.open();
    expect(browser.session.kept.size).toBe(0);
  });
});

describe('back and forward', () => {
  it('between views keep what was moved in between', () => {
    const { act, state } = browser.open();
    act.setView({ route: 'market' });
    browser.wait(1000);
    act.setTarget('DEU', { core: 0.04 });
    browser.wait(1000);
    browser.go(-1);
    expect([state().view.route, core('DEU')]).toEqual(['explore', '4']);
    browser.go(1);
    expect([state().view.route, core('DEU')]).toEqual(['market', '4']);
    expect(browser.entries).toHaveLength(2);
  });

  it('show the scenario that was on the page, with all that was moved since', () => {
    const { act, state } = browser.open();
    act.setSlots(duplicated(state().slots, 'A', 'B'));
    act.setView({ slot: 'B' });
    browser.wait(1000);
    act.setTarget('DEU', { core: 0.04 });
    browser.wait(1000);
    browser.go(-1);
    expect(state().view.slot).toBe('A');
    expect(state().slots.map(({ scenario }) => scenario.targets.DEU?.core)).toEqual([undefined, 0.04]);
    browser.go(1);
    expect(state().view.slot).toBe('B');
    expect(browser.entries).toHaveLength(2);
  });

  it('show the first scenario where the one of an entry is gone', () => {
    const { act, state } = browser.open();
    act.setSlots(duplicated(state().slots, 'A', 'B'));
    act.setView({ slot: 'B' });
    browser.wait(1000);
    act.setView({ slot: 'A' });
    act.setSlots(state().slots.filter(({ id }) => id === 'A'));
    browser.wait(1000);
    browser.go(-1);
    expect(state().view.slot).toBe('A');
  });

  it('walk through presets and opened scenarios as undo and redo do, and make no step', () => {
    const { store, act, state } = browser.open();
    const past = () => store.temporal.getState().pastStates.length;
    act.setTarget('DEU', { core: 0.04 });
    browser.wait(1000);
    act.startFrom('hold');
    browser.wait(1000);
    act.setScenario({
      preset: 'hold',
      name: 'Other',
      targets: { ITA: { core: 0.03 } },
      market: { winGain: 0.02 },
    });
    browser.wait(1000);
    expect([browser.entries.length, past()]).toEqual([3, 3]);
    browser.go(-1);
    expect([browser.fragment, past()]).toEqual(['1.d2607.A~hold', 2]);
    browser.go(-1);
    expect([browser.fragment, past()]).toEqual(['1.d2607.A~pledge~DEU:4', 1]);
    browser.go(2);
    expect(browser.fragment).toContain('ITA:3');
    expect(past()).toBe(3);
    state().undo();
    browser.wait(1000);
    expect(browser.fragment).toBe('1.d2607.A~hold');
  });

  it('work over a reload', () => {
    const { act } = browser.open();
    act.startFrom('hold');
    browser.wait(1000);
    act.setView({ route: 'market' });
    browser.wait(1000);
    browser.leave();
    const { state, act: again } = browser.open();
    again.setTarget('DEU', { core: 0.04 });
    browser.wait(1000);
    browser.go(-1);
    expect([state().view.route, core('DEU')]).toEqual(['explore', '4']);
    browser.go(-1);
    expect(browser.fragment).toBe('1.d2607.A~pledge');
  });

  it('close the band over a shared scenario for good in this tab; another’s has its own', () => {
    browser.store('1.d2607.A~hold~DEU:3.3');
    browser.entries = [{ address: '/#1.d2607.A~early~FRA:4', state: null }];
    const { act, kinds } = browser.open();
    expect(kinds()).toEqual(['shared']);
    act.dismiss('shared');
    browser.leave();
    const again = browser.open();
    expect([again.kinds(), again.state().saved]).toEqual([[], 'paused']);
    // Another's scenario is told of, and so is the copy that an edit makes.
    browser.paste('1.d2607.A~stall');
    expect(again.kinds()).toEqual(['shared']);
    again.act.dismiss('shared');
    again.act.setTarget('ITA', { core: 0.03 });
    browser.wait(1000);
    expect(again.state().notices).toEqual([{ kind: 'shared', isCopy: true }]);
    // A tab of its own knows nothing of it.
    browser.session.kept.clear();
    browser.entries = [{ address: '/#1.d2607.A~early~FRA:4', state: null }];
    browser.place = 0;
    expect(browser.open().kinds()).toEqual(['shared']);
  });

  it('take a pasted link for another’s, and its copy for the reader’s own', () => {
    const { act, state, kinds } = browser.open();
    act.setTarget('DEU', { core: 0.04 });
    browser.wait(1000);
    const own = browser.fragment;
    browser.paste('1.d2607.A~early~FRA:4');
    expect([state().saved, kinds(), browser.stored.link]).toEqual(['paused', ['shared'], own]);
    act.setTarget('ITA', { core: 0.03 });
    browser.wait(1000);
    expect(state().saved).toBe('saved');
    expect(state().notices).toEqual([{ kind: 'shared', isCopy: true }]);
    expect(browser.stored.shelf).toEqual([own]);
    browser.go(-1);
    expect(browser.fragment).toBe(own);
  });
});

describe('a link from outside', () => {
  const link = '1.d2607.A~early~FRA:4;t=Why';

  it('is another’s to who has no work of his own, too, until the first edit', () => {
    browser = new Browser(`/#${link}`);
    const { state, kinds } = browser.open();
    expect([state().saved, kinds(), browser.local.kept.size]).toEqual(['paused', ['shared'], 0]);
    browser.leave();
    const again = browser.open();
    expect([again.state().saved, again.kinds()]).toEqual(['paused', ['shared']]);
    again.act.setTarget('ITA', { core: 0.03 });
    browser.wait(1000);
    expect(again.state().notices).toEqual([{ kind: 'shared', isCopy: true }]);
    expect(browser.stored.link).toContain('ITA:3');
    // The own address that is loaded again is nobody else's.
    browser.leave();
    const own = browser.open();
    expect([own.state().saved, own.kinds()]).toEqual(['saved', []]);
    expect(core('ITA')).toBe('3');
  });

  it('says no more of it to who closed the band and has nothing to go back to', () => {
    browser = new Browser(`/#${link}`);
    const { act, kinds } = browser.open();
    act.dismiss('shared');
    act.setTarget('ITA', { core: 0.03 });
    browser.wait(1000);
    expect(kinds()).toEqual([]);
  });

  it('that is edited in another view stays edited when Back leads to the view before', () => {
    browser = new Browser(`/#${link}`);
    const { act, state } = browser.open();
    act.setView({ route: 'market' });
    browser.wait(1000);
    act.setTarget('ITA', { core: 0.03 });
    browser.wait(1000);
    browser.go(-1);
    expect([state().view.route, state().saved, core('ITA')]).toEqual(['explore', 'saved', '3']);
    browser.leave();
    expect(browser.open().state().saved).toBe('saved');
  });

  it('is another’s still when Back leads to it from the copy that began anew', () => {
    browser = new Browser(`/#${link}`);
    const { act, state } = browser.open();
    act.startFrom('hold');
    browser.wait(1000);
    expect(state().saved).toBe('saved');
    browser.go(-1);
    expect([state().saved, browser.fragment]).toEqual(['paused', link]);
    browser.go(1);
    expect([state().saved, browser.fragment]).toEqual(['saved', '1.d2607.A~hold']);
  });

  it('is nobody’s where it holds what the first visit shows', () => {
    browser = new Browser('/#1.d2607.A~pledge');
    const { state, kinds } = browser.open();
    expect([state().saved, kinds()]).toEqual(['saved', []]);
  });

  it('is the reader’s own where the page wrote it and the device keeps nothing', () => {
    const { act } = browser.open();
    act.setTarget('DEU', { core: 0.04 });
    browser.wait(1000);
    browser.leave();
    browser.local.kept.clear();
    const { state, kinds } = browser.open();
    expect([state().saved, kinds()]).toEqual(['saved', []]);
    expect(state().slots[0]?.scenario.targets.DEU?.core).toBe(0.04);
  });
});

describe('a link left by the way back to one’s own work', () => {
  it.each([200, 1000, 5000])('opens again in the same tab, left %i ms later', (ms) => {
    const link = seal('1.d2607.A~pledge~DEU:4.2,ITA:2.2,POL:5');
    browser.store('1.d2607.A~pledge~FRA:4');
    browser.open();
    browser.leave();
    browser.arrive(`/#${link}`);
    const { store, kinds } = browser.open();
    const sent = browser.address;
    expect(kinds()).toEqual(['shared']);
    takeFromShelf(store);
    browser.wait(ms);
    browser.leave();
    browser.arrive(sent);
    const again = browser.open();
    expect([core('DEU'), again.kinds(), again.state().saved]).toEqual(['4.2', ['shared'], 'paused']);
  });

  it('stays left where the page is loaded again', () => {
    browser.store('1.d2607.A~pledge~FRA:4');
    browser.entries = [{ address: '/#1.d2607.A~hold', state: null }];
    takeFromShelf(browser.open().store);
    browser.leave(() => browser.wait(700));
    const { kinds, state } = browser.open();
    expect([core('FRA'), kinds(), state().saved]).toEqual(['4', [], 'saved']);
  });
});

describe('a link that cannot be read whole', () => {
  const damaged = '1.d2607.A~pledge~DEU:4,POL:99';

  it.each([
    ['damaged', damaged],
    ['of a newer version', '7.x.whatever'],
    ['none', '%%%garbage'],
  ])(
    'stays in the address as it came until the first edit, so that a reload says the same: %s',
    (_, text) => {
      browser = new Browser(`/?lang=en#${text}`);
      const first = browser.open();
      first.act.setView({ scope: 'all' });
      browser.wait(1000);
      expect(browser.address).toBe(`/?lang=en&sc=all#${text}`);
      const told = first.state().notices;
      expect(told.map(({ kind }) => kind)).toContain('link');
      browser.leave();
      const again = browser.open();
      expect(again.state().notices).toEqual(told);
      again.act.setTarget('ITA', { core: 0.03 });
      browser.wait(1000);
      expect(core('ITA')).toBe('3');
      browser.leave();
      expect(browser.open().kinds()).toEqual([]);
    },
  );

  it('made with older data, is let go once the present data is taken', () => {
    browser = new Browser('/?lang=en#1.d2507.A~pledge~DEU:4,POL:99');
    const { act } = browser.open();
    act.setMadeWith(null);
    browser.wait(1000);
    expect(browser.fragment).toBe('1.d2607.A~pledge~DEU:4');
  });

  it('is said no more once its warning was closed, and still stays as it came', () => {
    browser = new Browser(`/?lang=en#${damaged}`);
    const { act } = browser.open();
    act.dismiss('link');
    browser.leave();
    expect(browser.open().kinds()).toEqual(['shared']);
    expect(browser.address).toBe(`/?lang=en#${damaged}`);
  });

  it('counts the changes that came as they are counted everywhere', () => {
    browser = new Browser('/#1.d2607.A~hold~DEU:4@2031e/i2,POL:99;x=USA;n=East;t=Why');
    const [, notice] = browser.open().state().notices;
    expect(notice).toMatchObject({ kind: 'link', kept: 2, lost: 1 });
  });

  it('leaves the reader’s own address whole when it is pasted beside it and left again', () => {
    const { act, state } = browser.open();
    act.setTarget('DEU', { core: 0.04 });
    browser.wait(1000);
    const own = browser.address;
    browser.paste('7.x.whatever');
    act.setView({ scope: 'all' });
    browser.wait(1000);
    expect(browser.address).toMatch(/#7\.x\.whatever$/);
    expect(state().slots[0]?.scenario.targets.DEU?.core).toBe(0.04);
    browser.go(-1);
    expect(browser.address.split('#')[1]).toBe(own.split('#')[1]);
  });
});

describe('a link of several scenarios', () => {
  const three = '1.d2607.A~pledge.B~hold~DEU:3.C~early;n=Fast';

  it('opens at its letter with its base', () => {
    browser = new Browser(`/?on=C&base=B&lang=en#${three}`);
    const { state } = browser.open();
    expect([state().view.slot, state().view.base]).toEqual(['C', 'B']);
    expect(browser.address).toBe(`/?on=C&base=B&lang=en#${seal(three)}`);
    expect(browser.fragment).toBe(three);
  });

  it('opens beside own work when it is pasted, at its letter, and Back brings both back', () => {
    browser = new Browser('/?lang=en');
    browser.store('1.d2607.A~hold~DEU:3.3');
    const { state } = browser.open();
    const [page] = browser.address.split('#');
    browser.entries.push({ address: `${page}&on=B#${three}`, state: null });
    browser.go(1);
    expect([state().view.slot, state().slots.length, state().saved]).toEqual(['B', 3, 'paused']);
    browser.go(-1);
    expect([state().view.slot, state().slots.length, state().saved]).toEqual(['A', 1, 'saved']);
  });
});

describe('a link of another edition', () => {
  it('says so, and keeps its edition until the reader takes the present one', () => {
    browser = new Browser('/?lang=en#1.d2507.A~hold~DEU:3.3');
    const { state, kinds, act } = browser.open();
    expect(kinds()).toEqual(['shared', 'edition']);
    expect(state().notices[1]).toEqual({ kind: 'edition', made: 'd2507', isNewer: false });
    expect(browser.fragment).toBe('1.d2507.A~hold~DEU:3.3');
    browser.leave();
    expect(browser.open().kinds()).toEqual(['shared', 'edition']);
    act.setMadeWith(null);
    browser = new Browser('/?lang=en#1.d2507.A~hold~DEU:3.3');
    const again = browser.open();
    again.act.setMadeWith(null);
    browser.wait(1000);
    expect(browser.fragment).toBe('1.d2607.A~hold~DEU:3.3');
  });

  it('keeps its edition where it is pasted beside own work', () => {
    const { state, kinds } = browser.open();
    browser.paste('1.d2507.A~hold');
    expect(kinds().sort()).toEqual(['edition', 'shared']);
    state().setView({ scope: 'all' });
    browser.wait(1000);
    expect(browser.fragment).toBe('1.d2507.A~hold');
  });

  it('is of the present edition once it is edited', () => {
    browser = new Browser('/?lang=en#1.d2507.A~hold');
    const { act } = browser.open();
    act.setTarget('DEU', { core: 0.04 });
    browser.wait(1000);
    expect(browser.fragment).toBe('1.d2607.A~hold~DEU:4');
  });

  it('tells a newer from an older one, and stored work from before', () => {
    browser = new Browser('/?lang=en#1.d2707.A~hold');
    expect(browser.open().state().notices[1]).toEqual({ kind: 'edition', made: 'd2707', isNewer: true });
    browser = new Browser('/?lang=en');
    browser.store('1.d2507.A~hold~DEU:4');
    const { kinds } = browser.open();
    expect(kinds()).toEqual(['edition']);
    expect(decode(browser.stored.link, '').document?.edition).toBe('d2507');
  });
});

it('a view of the address is read the same whatever the device remembers', () => {
  expect(viewFrom('?lang=en&on=B', '?on=C', 'ko').slot).toBe('B');
  expect(viewFrom('?lang=en', '?on=C', 'ko').slot).toBe(DEFAULT_VIEW.slot);
});
