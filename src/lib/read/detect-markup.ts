/**
 * Markup told by its signs: which of the dialects of the Rada and EUR-Lex a page is, or why it is none.
 *
 * The text of the law decides before the page round it: a page saved from the EUR-Lex site is read when the law is in
 * it. Signs: reference page of source formats, checked on 77 HTML and 62 XHTML files.
 *
 * @example
 * markupDialect('<html><body><p class="oj-doc-ti">REGULATION …') // { dialect: 'eurlex-oj' }
 */
import type { Dialect } from '../model/block.ts';
import type { MessageCode } from '../model/message-texts.ts';

/** Class attributes hold one or more of these names. */
const withClass = (names: string): RegExp => new RegExp(`class\\s*=\\s*["']?(?:[^"'>]*\\s)?(?:${names})(?=[\\s"'>])`, 'i');

const DIALECTS: readonly [RegExp, Dialect][] = [
  [/<meta\s[^>]*name\s*=\s*["']?Nreg\b/i, 'rada-xml'],
  // The Rada's site: paragraphs of its editor, or units named by it. Its pages without the text of a law have neither.
  [/<a\s[^>]{0,200}data-tree\s*=\s*["']?(?:st|rz|pu|ch_|nz_)/i, 'rada-html'],
  [/class\s*=\s*["']?rvps\d{1,2}\b[^>]{0,200}>\s{0,20}(?:<a\s[^>]{0,200}name\s*=\s*["']?[no]\d+\b|<span\s[^>]{0,200}class\s*=\s*["']?rvts\d)/i, 'rada-html'],
  [/\sid\s*=\s*["']?article["'\s>][^]{0,2000}?<pre[\s>]/i, 'rada-html'],
  [withClass('title-article-norm|stitle-article-norm|title-doc-first|no-parag|title-division-[12]|title-annex-1'), 'eurlex-consolidated'],
  [withClass('oj-ti-art|oj-sti-art|oj-doc-ti|oj-normal|oj-hd-oj|oj-ti-grseq-1'), 'eurlex-oj'],
  [withClass('ti-art|sti-art|doc-ti|ti-grseq-1|ti-section-1|hd-oj'), 'eurlex-oj'],
  [/id\s*=\s*["']?TexteOnly|<txt_te>/i, 'eurlex-text'],
  [/font-family:\s*'Arial Unicode MS'/i, 'eurlex-inline'],
  // Formex: the text of an act or an annex; a file without either (the list of parts, root `DOC`) is none.
  [/<(?:ENACTING\.TERMS|CONTENTS)[\s>]/, 'formex'],
  // The Rada's page without its meta tags, as some tools save it.
  [/\sid\s*=\s*["']?article["'\s>]/i, 'rada-xml'],
];

/** Why a page without those signs is no text; the first sign that fits. */
const REFUSALS: readonly [RegExp, MessageCode][] = [
  [/<(?:CONS\.ACT|CONS\.OTH|CONS\.DOC|BIB\.INSTANCE|INFO\.CONSLEG|DOC\.MAIN\.PUB)[\s/>]|formex-\d|\/formex\//, 'source-formex'],
  [/awsWafCookieDomainList|gokuProps|\.awswaf\.com|challenge-platform|cf-challenge|_Incapsula_/i, 'source-challenge'],
  // The Rada's own robot check, in place of the file that was asked for: a page that sends the browser on with a key.
  [/<meta\s[^>]*name\s*=\s*["']?Send\b/i, 'rada-check-page'],
  [withClass('Titrearticle|Typedudocument_cp|li ManualConsidrant|Titreobjet_cp'), 'source-eurlex-proposal'],
  [/<title>[^<]*EUR-Lex|eurlex-frontoffice|eur-lex\.europa\.eu/i, 'source-eurlex-shell'],
  [/\b(?:404|300|400|406|500)\b[^<]{0,60}(?:Not Found|Multiple Choices|Bad Request|Not Acceptable|Internal)|publications\.europa\.eu|\bcellar\b/i, 'source-cellar-error'],
  [/zakon\.rada\.gov\.ua|zakonst\.rada\.gov\.ua|data-tree=/i, 'source-rada-page'],
];

const looksLikeHtml = (text: string): boolean => /<!doctype\s+html|<html[\s>]|<(?:body|head|div|p|table)[\s>]/i.test(text.slice(0, 20_000));

/** The dialect of a text that begins with `<`, or the reason to refuse it. */
export function markupDialect(text: string): { dialect: Dialect } | { refusal: MessageCode } {
  const dialect = DIALECTS.find(([sign]) => sign.test(text))?.[1];
  if (dialect) return { dialect };
  const refusal = REFUSALS.find(([sign]) => sign.test(text))?.[1];
  return { refusal: refusal ?? (looksLikeHtml(text) ? 'source-html-no-law' : 'source-xml-no-law') };
}
