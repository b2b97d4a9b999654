import type { Note } from '#charts/tune.ts';

/** Length of a tone with the air after it, and how long it takes to swell and to fade, s. */
const TONE = 0.2;
const SWELL = 0.02;
const LOUD = 0.25;

/**
 * Plays tones one after another; a note without a pitch is a rest.
 *
 * @param onNote Is told the place of the tone that sounds now, and null after the last.
 * @returns Stops it; nothing is told then.
 * @throws {Error} where the browser has no sound.
 */
export function playNotes(notes: readonly Note[], onNote: (index: number | null) => void): () => void {
  const context = new AudioContext();
  const tone = context.createOscillator();
  const gain = context.createGain();
  const start = context.currentTime + 0.1;
  gain.gain.setValueAtTime(0, context.currentTime);
  notes.forEach(({ pitch }, i) => {
    if (pitch === null) return;
    const at = start + i * TONE;
    tone.frequency.setValueAtTime(pitch, at);
    gain.gain.setValueAtTime(0, at);
    gain.gain.linearRampToValueAtTime(LOUD, at + SWELL);
    gain.gain.setValueAtTime(LOUD, at + TONE - 2 * SWELL);
    gain.gain.linearRampToValueAtTime(0, at + TONE - SWELL);
  });
  tone.connect(gain).connect(context.destination);
  tone.start(start);
  tone.stop(start + notes.length * TONE);
  let frame = 0;
  let last = -1;
  const follow = (): void => {
    const index = Math.floor((context.currentTime - start) / TONE);
    if (index !== last && index >= 0 && index < notes.length) {
      last = index;
      onNote(index);
    }
    frame = requestAnimationFrame(follow);
  };
  follow();
  const stop = (): void => {
    cancelAnimationFrame(frame);
    tone.onended = null;
    void context.close();
  };
  tone.onended = () => {
    stop();
    onNote(null);
  };
  return stop;
}
