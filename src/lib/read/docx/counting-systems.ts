/**
 * Numbers written with other digits or by another way of counting than ours: «१०», «二十一», «כא». For documents of
 * other countries; what is not certain is left undefined, and the caller shows and reports the plain number.
 *
 * @example
 * counted(21, 'japaneseCounting') // '二十一'
 */

/** Ten digits instead of ours, place by place; the first is zero. */
const DIGITS: ReadonlyMap<string, string> = new Map(Object.entries({
  decimalFullWidth: '０１２３４５６７８９',
  decimalFullWidth2: '０１２３４５６７８９',
  ideographDigital: '〇一二三四五六七八九',
  japaneseDigitalTenThousand: '〇一二三四五六七八九',
  taiwaneseDigital: '○一二三四五六七八九',
  koreanDigital: '영일이삼사오육칠팔구',
  koreanDigital2: '零一二三四五六七八九',
  hindiNumbers: '०१२३४५६७८९',
  thaiNumbers: '๐๑๒๓๔๕๖๗๘๙',
}));

/** One to nine, then ten: «二十一» is two tens and one. The systems part at a hundred. */
const TENS: ReadonlyMap<string, string> = new Map(Object.entries({
  chineseCounting: '一二三四五六七八九十',
  chineseCountingThousand: '一二三四五六七八九十',
  japaneseCounting: '一二三四五六七八九十',
  taiwaneseCounting: '一二三四五六七八九十',
  taiwaneseCountingThousand: '一二三四五六七八九十',
  koreanCounting: '일이삼사오육칠팔구십',
}));

const HEBREW_UNITS = ['', ...'אבגדהוזחט'];
const HEBREW_TENS = ['', ...'יכלמנסעפצ'];
const HEBREW_HUNDREDS = ['', ...'קרשת'];

/** 15 and 16 are written 9+6 and 9+7, for the other way would spell the name of God. */
function hebrew(n: number): string | undefined {
  if (n < 1 || n > 499) return undefined;
  const rest = n % 100;
  const low = rest === 15 ? 'טו' : rest === 16 ? 'טז' : `${HEBREW_TENS[Math.floor(rest / 10)] ?? ''}${HEBREW_UNITS[rest % 10] ?? ''}`;
  return (HEBREW_HUNDREDS[Math.floor(n / 100)] ?? '') + low;
}

function byTens(n: number, signs: string): string | undefined {
  if (n < 1 || n > 99) return undefined;
  const [tens, units] = [Math.floor(n / 10), n % 10];
  return (tens > 1 ? signs[tens - 1]! : '') + (tens > 0 ? signs[9]! : '') + (units > 0 ? signs[units - 1]! : '');
}

const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
/** The cycle of sixty, in which stems and branches run side by side. */
const cycle = (n: number): string | undefined => (n < 1 || n > 60 ? undefined : STEMS[(n - 1) % 10]! + BRANCHES[(n - 1) % 12]!);

/** A number in the given format, or undefined when the format is none of these or the number is beyond what is certain. */
export function counted(n: number, format: string): string | undefined {
  const digits = DIGITS.get(format);
  if (digits) return n < 0 ? undefined : String(n).replace(/\d/g, (d) => digits[Number(d)]!);
  const tens = TENS.get(format);
  if (tens) return byTens(n, tens);
  if (format === 'hebrew1') return hebrew(n);
  return format === 'ideographZodiacTraditional' ? cycle(n) : undefined;
}
