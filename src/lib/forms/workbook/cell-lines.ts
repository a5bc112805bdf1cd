/**
 * Lines that a text takes in a cell, near enough: programs that do not fit rows to their text need a height written down, and a row of
 * Excel grows no taller than 409 points, so that a long provision has to be parted.
 *
 * A column is as wide as so many digits of the font; letters of Times are narrower on average, hence the guess is on the safe side.
 *
 * @example
 * linesIn('Кожну особу перевіряють.', 12)      // 3
 * parted('а\nб\nв', 12, 2)                     // ['а\nб\n', 'в']
 */

/** Where each line begins, and whether a paragraph does. */
interface LineStart {
  at: number;
  isParagraph: boolean;
}

/** The starts of the lines, in order; words are broken only when none fits. Linear. */
function lineStarts(text: string, width: number): LineStart[] {
  const room = Math.max(1, Math.floor(width));
  const starts: LineStart[] = [];
  let paragraph = 0;
  for (const written of text.split('\n')) {
    starts.push({ at: paragraph, isParagraph: true });
    let used = 0;
    for (const { 0: word, index } of written.matchAll(/\S+\s*|\s+/g)) {
      const letters = word.trimEnd().length;
      if (used > 0 && used + letters > room) {
        starts.push({ at: paragraph + index, isParagraph: false });
        used = 0;
      }
      for (let cut = room; cut < letters; cut += room) starts.push({ at: paragraph + index + cut, isParagraph: false });
      used += letters > room ? (letters % room || room) + word.length - letters : word.length;
    }
    paragraph += written.length + 1;
  }
  return starts;
}

/** How many lines a text takes in a column of so many characters. An empty text takes one. */
export const linesIn = (text: string, width: number): number => lineStarts(text, width).length;

/** From which part of a full cell on the end of a paragraph is worth an early end. */
const EARLY = 0.6;

/** The text in pieces of at most so many lines each, cut between paragraphs where that leaves no piece short. Joined they are the text. */
export function parted(text: string, width: number, most: number): string[] {
  const starts = lineStarts(text, width);
  const early = Math.max(1, Math.ceil(most * EARLY));
  const pieces: string[] = [];
  let from = 0;
  while (starts.length - from > most) {
    const between = starts.slice(from + early, from + most + 1).findLastIndex(({ isParagraph }) => isParagraph);
    const to = from + (between < 0 ? most : early + between);
    pieces.push(text.slice(starts[from]!.at, starts[to]!.at));
    from = to;
  }
  return [...pieces, text.slice(starts[from]!.at)];
}
