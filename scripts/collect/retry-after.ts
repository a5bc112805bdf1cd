/**
 * `Retry-After` in both its forms (RFC 9110, section 10.2.3): seconds, or a date.
 *
 * @example
 * retryAfter('120', now)                           // 120000
 * retryAfter('Sun, 22 Nov 2026 10:00:00 GMT', now) // the milliseconds until then, 0 when it has passed
 */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  const value = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  const date = value === '' ? Number.NaN : Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
