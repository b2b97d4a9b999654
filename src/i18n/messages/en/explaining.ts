import type { ChartName } from './exporting.ts';

/** What is to be known about a chart whatever it shows now. */
export interface Explanation {
  /** What stands where in the drawing. */
  readonly read: string;
  /** The arithmetic in words; rates and sources stand beside it. */
  readonly worked: string;
  /** Inputs that move it, and what does not. */
  readonly moves: string;
}

/** Words that explain each chart; they are fetched with the first explanation. */
export const explainingEn = {
  heads: {
    now: 'What it says now',
    read: 'How to read it',
    worked: 'How it is worked out',
    moves: 'What moves it',
    limits: 'Before you quote it',
    sources: 'Sources',
  },
  charts: {
    'spend-path': {
      read: 'The line up to 2026 is what NATO reports. From there the coloured line is this scenario, on tinted ground because it is projection. The shaded part is what higher shares of GDP bring; the rest of the rise is growth.',
      worked:
        'Spending of an ally in a year = its share of GDP on its path × its GDP, scaled so that NATO’s 2026 share and NATO’s 2026 money both hold exactly. The line is the sum of the allies in scope.',
      moves:
        'Core share, target year, shape and GDP growth of any ally in scope. Market inputs leave it alone.',
    },
    moved: {
      read: 'A panel for each ally moved last: its share of GDP as reported, then on its path. At the upper right stands what the move changes for the exporter.',
      worked:
        'The path leads from the 2026 estimate to the target by its shape. The effect is the exporter’s addressable market in this scenario less that in the preset, for this ally alone.',
      moves:
        'Core share, year, shape and equipment share of the ally; the size of the effect also follows the market inputs.',
    },
    buyers: {
      read: 'Areas stand on each other, the largest buyer on the axis; the upper edge is all that the exporter can address. Names and amounts at the right are those of the last year.',
      worked:
        'For every ally and year: core spending × equipment share × share bought abroad × share open to the exporter × coverage of its segments.',
      moves:
        'Core and equipment shares, Buy-European strictness, local content, coverage of segments, and the exporter chosen.',
    },
    composition: {
      read: 'From the axis up: equipment and R&D, the rest of core spending, then security-related (indirect) spending. Equipment stands on the axis because it is the part that exporters read.',
      worked:
        'Equipment = core spending × equipment share. Indirect = indirect share × GDP, on a path of its own from today’s level.',
      moves: 'Core, indirect and equipment shares and GDP growth of any ally in scope.',
    },
    map: {
      read: 'Left 2026, right the year chosen, in the same classes. Area misleads: the bars beside the maps rank every ally, with a tick at 2026.',
      worked:
        'Core spending of the ally in that year, as a part of its GDP or as money, whichever is chosen.',
      moves: 'Core share, year and shape of an ally, and the year chosen. Market inputs leave it alone.',
    },
    increments: {
      read: 'A bar for each ally, the largest first: what it adds in core spending, then in indirect spending.',
      worked:
        'Spending in the year less what the ally would spend then at its 2026 shares. Growth of GDP alone therefore adds nothing.',
      moves: 'Core and indirect shares, target years and shapes; the year chosen.',
    },
    burden: {
      read: 'A point is an ally in the year chosen; the line behind it starts in 2026. Higher: core spending takes more of the public budget. Further right: more public debt.',
      worked:
        'Core spending as a share of GDP ÷ the IMF’s general government expenditure as a share of GDP. Debt is the IMF’s own figure.',
      moves: 'Core shares move points up and down. Nothing in a scenario moves debt or the budget.',
    },
    milestones: {
      read: 'A row for each ally, and in it a sign for the first year at 2 %, at 3.5 % and at 5 % with indirect spending; hollow where 2035 is below it again. At the right: how far the ally is from the line at the 2029 review.',
      worked:
        'Shares are compared with the thresholds year by year. The distance is the ally’s share in 2029 less a straight line from its 2025 share to 3.5 % in 2035.',
      moves: 'Core and indirect shares, target years and shapes. Years before 2026 are reported and stay.',
    },
    ledger: {
      read: 'From the top down, what is left after each step: its amount, its part of every 100 of core spending, its rate, where the rate comes from, and its low and high. Hatched: assumption or proxy.',
      worked:
        'Every ally’s amount at a step = its amount one step above × its rate; the rates shown are those of the sum. Low and high put every share bought abroad at the ends of its range.',
      moves:
        'Rates in a box can be typed: equipment shares, shares bought abroad, strictness (not for an exporter inside EU rules, to which all is open), coverage, win-share gain. Core spending’s part of GDP follows the allies’ targets, GDP their growth; local content has its slider.',
    },
    market: {
      read: 'A row for each buyer, the largest first: what is addressable and winnable, its segments, and the step at which most of what the buyer spends on equipment drops out.',
      worked:
        'The ledger for each ally. What is open is split by the ally’s mix of arms imports 2021–2025, and each segment counts as far as the exporter covers it.',
      moves:
        'Core and equipment shares of the buyer, strictness, local content, coverage of segments, and the exporter.',
    },
    timeline: {
      read: 'A column for each year: what is addressable, and in it what is winnable. The line marks where half of 2027–2035 has come.',
      worked:
        'The ledger for every year, summed over the allies in scope. Money counts in the year it is spent, not when a contract is signed.',
      moves: 'Target years and shapes move money between years; market inputs raise or lower all of them.',
    },
    exporters: {
      read: 'A bar for each exporter: open to it, in that addressable, in that winnable; the one chosen in colour.',
      worked:
        'The same spending goes through the ledger of each exporter: its standing under EU rules, its segments, and its share of what each ally imports today.',
      moves:
        'Spending and access rules move all exporters; changed coverage counts for the chosen exporter only.',
    },
    suppliers: {
      read: 'A bar for each supplier: its part of what is bought abroad in this scenario. The upright tick is what it delivered 2021–2025, ◇ what is on order.',
      worked:
        'Each supplier’s share of an ally’s arms imports (SIPRI, by volume), weighted with what the ally buys abroad; in the scenario also with access rules and win-share gain.',
      moves: 'Who spends more gives its suppliers more weight; strictness, coverage and win-share gain.',
    },
    compare: {
      read: 'A letter, colour, dash and marker for each scenario; the base is named. Below, each scenario less the base.',
      worked: 'Every scenario runs on the same data; the difference is subtracted year by year.',
      moves: 'Any input of any scenario, and which of them is the base.',
    },
    'compare-figures': {
      read: 'A row for each figure and a column for each scenario; beside the value its difference to the base, as an amount and in percent. Bold: the largest difference of the row.',
      worked:
        'Each figure is worked out for each scenario by itself, for the allies in scope. Sums run from 2027 to 2035, unrounded.',
      moves: 'Any input of any scenario, the exporter, and which scenario is the base.',
    },
    contributions: {
      read: 'From zero on, each ally adds its part; the last bar is the whole difference.',
      worked:
        'An ally’s amount in the one scenario less its amount in the base. The eight largest stand alone, the rest together, so that the bars add up exactly.',
      moves: 'Inputs in which the two scenarios differ. What they share cancels out.',
    },
    differs: {
      read: 'A row for each ally whose share differs, and in it the sign of each scenario. Where signs stand together, the scenarios agree.',
      worked:
        'Shares of GDP in the year chosen; rows are in the order of how much money lies between the scenarios.',
      moves: 'Core share, target year and shape in any scenario.',
    },
    allies: {
      read: 'The same allies three times: share of GDP, money, and change since 2026. Each keeps its dash and marker.',
      worked:
        'Core spending of each ally in the scenario on the page; the change is its amount ÷ its amount of 2026, less one.',
      moves: 'Core share, target year, shape and GDP growth of the allies chosen.',
    },
  } satisfies Record<ChartName, Explanation> as Readonly<Record<ChartName, Explanation>>,
};
