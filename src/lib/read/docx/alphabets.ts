/**
 * Alphabets and series of signs that Word numbers lists with (`w:numFmt`, ISO/IEC 29500-1, 17.18.59). Data only.
 *
 * Word prints the Russian series without ё, й, ъ, ь but with ы, 29 letters. It has none for Ukrainian: authors take
 * `russianLower`, or the file gives its own series by example (`custom`). Hindi vowels and consonants stand the way
 * Word has them, which is not the way of the standard ([MS-OI29500] 2.1.540 b).
 *
 * @example
 * LETTERS.get('russianLower')?.[4] // 'д': no ґ
 */

/** The 33 letters without ь, which begins no subpoint; the Rada's own texts go а, б, в, г, ґ, д, е, є, ж, з, и, і, ї, й, к. */
export const UKRAINIAN = 'абвгґдеєжзиіїйклмнопрстуфхцчшщюя';
export const RUSSIAN = 'абвгдежзиклмнопрстуфхцчшщыэюя';
export const BULGARIAN = 'абвгдежзийклмнопрстуфхцчшщъюя';
export const GREEK = 'αβγδεζηθικλμνξοπρστυφχψω';
export const LATIN = 'abcdefghijklmnopqrstuvwxyz';

/** After the last letter Word doubles them: я, аа, бб. */
export const LETTERS: ReadonlyMap<string, string> = new Map(Object.entries({
  upperLetter: LATIN.toUpperCase(),
  lowerLetter: LATIN,
  russianUpper: RUSSIAN.toUpperCase(),
  russianLower: RUSSIAN,
  chicago: '*†‡§',
}));

/** What Word prints after the last of these is not known here, so the plain number stands in and is reported. */
export const SERIES: ReadonlyMap<string, string> = new Map(Object.entries({
  decimalEnclosedCircle: '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳',
  decimalEnclosedCircleChinese: '①②③④⑤⑥⑦⑧⑨⑩',
  decimalEnclosedFullstop: '⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛',
  decimalEnclosedParen: '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇',
  ideographEnclosedCircle: '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩',
  ideographTraditional: '甲乙丙丁戊己庚辛壬癸',
  ideographZodiac: '子丑寅卯辰巳午未申酉戌亥',
  aiueo: 'ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ',
  aiueoFullWidth: 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン',
  iroha: 'ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳ',
  irohaFullWidth: 'イロハニホヘトチリヌルヲワカヨタレソツネナラムウ',
  ganada: '가나다라마바사아자차카타파하',
  chosung: 'ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ',
  arabicAlpha: 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي',
  arabicAbjad: 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ',
  hebrew2: 'אבגדהוזחטיכלמנסעפצקרשת',
  hindiConsonants: 'अआइईउऊऋऌऍऎएऐऑऒओऔ',
  hindiVowels: 'कखगघङचछजझञटठडढणतथदधन',
  thaiLetters: 'กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ',
  // Legal forms of the numbers: ten and more are written in ways that differ from program to program.
  ideographLegalTraditional: '壹貳參肆伍陸柒捌玖',
  chineseLegalSimplified: '壹贰叁肆伍陆柒捌玖',
  japaneseLegal: '壱弐参四伍六七八九',
}));
