/**
 * Short titles that a text gives an act: "Directive 2002/21/EC … (Framework Directive)", "Regulation (EC) No 810/2009 … (the ‘Visa Code’)",
 * "hereinafter referred to as ‘the Framework Directive’". What is cited later by the short title is that act.
 *
 * @example
 * definedTitleAfter(' of 13 July 2009 establishing a Community Code on Visas (the ‘Visa Code’) applies') // 'Visa Code'
 */

/** What may stand between the number of an act and its short title: the date and the subject, no other sentence, no other bracket but a footnote mark. */
const SUBJECT = /^[^.;:()]{0,300}(?:\s?\(\d{1,3}\)[^.;:()]{0,20})?/;
const TITLE = /^(?:\(\s?(?:hereinafter(?: referred to as)?,?\s)?|,?\s?hereinafter referred to as\s)(?:the\s)?['‘’“"]?(?:the\s)?((?:\p{Lu}[\p{L}\d-]*\s){1,4}(?:Directive|Regulation|Decision|Code|Act|Convention|Agreement|Statute))['’”"]?/u;

/** The short title that the text after the number of an act gives it, or undefined. `after` is what follows, as far as one looks. */
export function definedTitleAfter(after: string): string | undefined {
  const bracket = SUBJECT.exec(after)?.[0].length ?? 0;
  const worded = after.slice(0, bracket).indexOf('hereinafter referred to as');
  return TITLE.exec(after.slice(worded >= 0 ? worded : bracket))?.[1]?.replace(/\s/g, ' ');
}
