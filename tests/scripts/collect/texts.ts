/** Small answers of both publishers, written for these tests in the shape of the real ones. */

export const NREG = '9001-20';

/** A card with an edition for each date, newest in force. */
export const card = (nreg: string, dates: readonly number[], more: object = {}): string => JSON.stringify({
  nreg, nazva: 'Про навчальний перетин кордону', status: 5, result_code: 200, orgnum: '9001-IX', pridat: dates[0], datred: dates.at(-1),
  organs: `1:${dates[0] ?? ''}:9001-IX`, eds: dates.map((datred, n) => ({ datred, pidstava: n === 0 ? '' : `${9100 + n}-20` })), hist: [], ...more,
});

const PARAGRAPHS = ['Стаття 1. Терміни', 'У цьому Законі офіцер - особа, яка навчає інших.', 'Стаття 2. Строки', '1. Контроль триває не більше трьох хвилин.', '2. Начальник може продовжити його на п’ять хвилин.'];

/** The Rada's `.xml`: light HTML with facts in its head. */
export const radaPage = ({ nreg = NREG, edition = 'Mon, 02 Mar 2026 07:45:00 GMT', paragraphs = PARAGRAPHS } = {}): string => `<html><head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta name="DocumentDate" content="${edition}">
<meta name="Dates" content="01.02.2020">
<meta name="Numbers" content="9001-IX">
<meta name="Types" content="Закон">
<meta name="Organs" content="Верховна Рада України">
<meta name="Stan" content="Чинний">
<meta name="Nreg" content="${nreg}">
<title>Про навчальний перетин кордону</title>
</head><body><div id=article>
<p><a name="n1"></a>ЗАКОН УКРАЇНИ</p><p>Про навчальний перетин кордону</p>
${paragraphs.map((text, n) => `<p><a name="n${n + 2}"></a>${text}</p>`).join('\n')}
</div></body></html>`;

/** The Rada's `.txt` of an older edition. */
export const RADA_TXT = ['ЗАКОН УКРАЇНИ', 'Про навчальний перетин кордону', ...PARAGRAPHS, 'Президент України', 'І.НАВЧАЛЬНИЙ', 'м. Київ', '1 лютого 2020 року', '№ 9001-IX', ''].join('\r\n');

/** A page of the Official Journal. */
export const ojPage = (words = 'Officers shall learn how to check a document within three minutes.'): string => `<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml"><head><title>L_2019</title></head><body>
<p class="oj-doc-ti">REGULATION (EU) 2019/9001 OF THE EUROPEAN PARLIAMENT AND OF THE COUNCIL</p>
<p class="oj-doc-ti">of 20 June 2019</p>
<p class="oj-doc-ti">on the training of border guards</p>
<p class="oj-normal">HAVE ADOPTED THIS REGULATION:</p>
<p class="oj-ti-art">Article 1</p><p class="oj-sti-art">Subject matter</p>
<p class="oj-normal">This Regulation lays down rules on the training of officers at the external borders.</p>
<p class="oj-ti-art">Article 2</p><p class="oj-sti-art">Training</p>
<p class="oj-normal">${words}</p>
</body></html>`;

/** A robot check, as a firewall serves it with status 200. */
export const CHALLENGE = '<!DOCTYPE html><html><head><script>window.awsWafCookieDomainList = [];window.gokuProps = {};</script></head><body><noscript>JavaScript is disabled</noscript></body></html>';

/** The frame of the EUR-Lex site round nothing. */
export const SHELL = '<!DOCTYPE html><html><head><title>EUR-Lex - 32019R9001 - EN - EUR-Lex</title></head><body><div id="PP4Contents"></div></body></html>';

/** The same regulation as Formex. */
export const FORMEX = `<?xml version="1.0" encoding="UTF-8"?>
<ACT><BIB.INSTANCE><LG.DOC>EN</LG.DOC></BIB.INSTANCE>
<TITLE><TI><P>REGULATION (EU) 2019/9001 OF THE EUROPEAN PARLIAMENT AND OF THE COUNCIL</P><P>of 20 June 2019</P><P>on the training of border guards</P></TI></TITLE>
<ENACTING.TERMS>
<ARTICLE IDENTIFIER="001"><TI.ART>Article 1</TI.ART><STI.ART>Subject matter</STI.ART><ALINEA>This Regulation lays down rules on the training of officers at the external borders.</ALINEA></ARTICLE>
<ARTICLE IDENTIFIER="002"><TI.ART>Article 2</TI.ART><STI.ART>Training</STI.ART><ALINEA>Officers shall learn how to check a document within three minutes.</ALINEA></ARTICLE>
</ENACTING.TERMS></ACT>`;
