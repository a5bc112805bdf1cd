/**
 * What two acts on one matter say differently by their nature, folded before their words are compared: how an act names itself, the
 * numbers of its own units (all of them change in a recast), and the names of the Union and its Treaties, which changed for all
 * acts at once (Treaty of Lisbon, art. 2(2)). Only for likeness: nothing folded is ever shown.
 *
 * @example
 * folded('Article 5(1) of this Directive applies in the Community.') // '§ of this act applies in the Union.'
 */

const NUMBER = String.raw`\(?(?:\d+[a-z]?|[a-z]|[ivx]+)\)?(?:\(\w+\))*`;
const MORE = String.raw`(?:(?:,| and| or| to|, and) ?(?=\(?\d|\([a-z]))`;

const FOLDS: readonly [RegExp, string][] = [
  [/\b(?:this|the present) (?:Directive|Regulation|Decision)\b/gi, 'this act'],
  [/\bCommunit(?:y|ies)\b/g, 'Union'],
  [/\bEuropean Economic Union\b/g, 'Union'],
  [/\bthe Treaty\b/g, 'the TFEU'],
  [new RegExp(String.raw`\b(?:Articles?|paragraphs?|points?|subparagraphs?|Chapters?|Annex(?:es)?|Sections?|Title) (?:${NUMBER}${MORE}?)+`, 'gi'), '§ '],
  [/(?<!\p{L})(?:частин[а-яі]*|пункт[а-яіу]*|підпункт[а-яіу]*|статт[а-яіею]*|статей) \d+(?:-\d+)?(?:(?:,| і| та) \d+(?:-\d+)?)*/giu, '§ '],
  [/(?<!\p{L})[Цц](?:ей|ього|ьому|им) (?:Закон|Кодекс|Порядок)[а-яіу]*/gu, 'цей акт'],
];

/** The text with what only names and numbers replaced. */
export const folded = (text: string): string => FOLDS.reduce((done, [pattern, by]) => done.replace(pattern, by), text);
