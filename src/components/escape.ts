/**
 * Text into HTML. Every string of a law, a record or a query goes through here on its way into markup built by hand.
 *
 * @example
 * escaped('a < b & "c"') // 'a &lt; b &amp; &quot;c&quot;'
 */
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Safe in text and in a quoted attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (c) => ENTITIES[c]!);

/** Safe in text; a printed line break becomes `<br>`. */
export const lines = (text: string): string => text.replace(/[&<>]/g, (c) => ENTITIES[c]!).replace(/\n/g, '<br>');
