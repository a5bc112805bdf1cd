/**
 * The final formula of EU acts: "This Regulation shall be binding …", "Done at Brussels, …". Older pages and Word files
 * do not mark it. That a directive "is addressed to the Member States" is an article's text and no formula.
 *
 * @example
 * opensClosing('Fait à Bruxelles, le 27 avril 2016.') // true
 */
const FORMULAS: readonly RegExp[] = [
  /^This (?:Regulation|Decision|Directive) (?:shall be|is) binding in its entirety/,
  /^(?:Le présent règlement|La présente décision) est obligatoire dans tous ses éléments/,
  /^(?:Diese Verordnung|Dieser Beschluss) ist in allen (?:ihren|seinen) Teilen verbindlich/,
  /^Niniejsze rozporządzenie wiąże w całości/,
  /^Prezentul regulament este obligatoriu/,
  /^Toto nařízení je závazné/,
  /^Настоящият регламент е задължителен/,
  /^Цей Регламент є обов['’ʼ]язковим/,
  /^(?:Done (?:at|in)|Fait à|Geschehen zu|Sporządzono w|Adoptată? la|Съставено в|Вчинено (?:в|у)) \p{Lu}/u,
  /^V (?:Bruselu|Lucemburku|Štrasburku) dne/,
];

/** True for the paragraph with which what follows the law begins. */
export const opensClosing = (text: string): boolean => FORMULAS.some((formula) => formula.test(text));
