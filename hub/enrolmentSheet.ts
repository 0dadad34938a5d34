/**
 * The enrolment code on a page to print and hand over: for which office, how it is used, until when. One HTML file without anything from
 * elsewhere, laid out for A4; whoever holds it can bring one computer into the office.
 */
import type { EnrolmentCode } from '../shared/sync/protocol.ts';
import { formatEnrolmentCode } from '../shared/sync/enrolmentCode.ts';
import { qrPath } from './qrCode.ts';

export type Enrolment = {
  readonly code: EnrolmentCode;
  readonly office: string;
  readonly expiresAtMs: number;
};

const GROUP = 4;
/** In groups of four, as it is read aloud and typed; spaces do not matter when it is entered. */
const grouped = (text: string): string => text.replaceAll(new RegExp(`(.{${GROUP}})(?=.)`, 'g'), '$1 ');

const dayOf = (ms: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Asia/Shanghai' }).format(ms);

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (mark) => marks[mark] ?? mark);

type Line = { readonly zh: string; readonly en: string };
const steps = (isFirst: Line): readonly Line[] => [
  isFirst,
  {
    zh: '扫二维码得到接入码，或者照抄下面的文字，填进“接入码”一栏。空格和换行不用管。',
    en: 'Scan the code, or type the text below, into "Enrolment code". Spaces and line breaks do not matter.',
  },
  {
    zh: '给这台电脑取个名字，填自己的登录名，设一个密码，点“加入单位”。案件随后自动取来，不用等。',
    en: 'Name the computer, give your sign-in name and a password, press "Join". Cases follow by themselves; no need to wait.',
  },
];
const begin: Line = {
  zh: '在要加入的电脑上打开和解台，选“加入已有单位”。（建立单位的那台电脑：设置 → 与中心交换 → 接入中心。）',
  en: 'Open Hejie Desk on the new computer and choose "Join an office". (On the computer that founded it: Settings, Exchange with a hub.)',
};

const both = ({ zh, en }: Line): string => `${escaped(zh)}<span lang="en">${escaped(en)}</span>`;

const codeRows = ({ url, fingerprint, secret }: EnrolmentCode): string =>
  [url, grouped(fingerprint ?? ''), grouped(secret)]
    .map((part, index) => `<div>${index > 0 ? '# ' : ''}${escaped(part)}</div>`)
    .join('');

/** The whole page. */
export const enrolmentSheet = ({ code, office, expiresAtMs }: Enrolment): string => {
  const { size, path } = qrPath(formatEnrolmentCode(code));
  const known = code.fingerprint === null ? '' : facts('证书指纹 Fingerprint (SHA-256)', grouped(code.fingerprint));
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>接入码 ${escaped(office)}</title>
<style>${style}</style>
</head>
<body>
<header>
<p class="product">和解台 Hejie Desk</p>
<h1>接入码<span lang="en">Enrolment code</span></h1>
</header>
<section class="top">
<svg viewBox="0 0 ${size} ${size}" role="img" aria-label="QR"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}" fill="#000"/></svg>
<dl>
${facts('单位案号字头 Office', office)}
${facts('有效期至 Valid until', `${dayOf(expiresAtMs, 'zh-CN')}<span lang="en">${dayOf(expiresAtMs, 'en-GB')}</span>`, true)}
${facts('中心地址 Hub', code.url)}
${known}
</dl>
</section>
<section>
<h2>怎么用<span lang="en">How to use it</span></h2>
<ol>${steps(begin)
    .map((step) => `<li>${both(step)}</li>`)
    .join('')}</ol>
</section>
<section>
<h2>文字<span lang="en">As text</span></h2>
<div class="code">${codeRows(code)}</div>
</section>
<footer>${both({
    zh: '只能给一台电脑用一次。请当面交给使用的人，不要拍照发到群里；用完或过期后撕掉，再要一张。',
    en: 'It serves one computer, once. Hand it over in person and do not post a picture of it; tear it up when it is used or out of date.',
  })}</footer>
</body>
</html>
`;
};

const facts = (name: string, value: string, isMarkup = false): string =>
  `<div><dt>${escaped(name)}</dt><dd>${isMarkup ? value : escaped(value)}</dd></div>`;

const style = `
@page { size: A4; margin: 18mm; }
* { box-sizing: border-box; margin: 0; padding: 0; }
body { max-width: 174mm; margin: 10mm auto; color: #1f2933; background: #fff;
  font: 11pt/1.6 "Noto Sans SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", sans-serif; }
@media print { body { margin: 0; } }
[lang="en"] { display: block; color: #56616d; font-size: 9pt; line-height: 1.45; }
.product { color: #b23a2e; font-weight: 600; }
h1 { font-size: 24pt; line-height: 1.25; padding-bottom: 4mm; border-bottom: 0.5mm solid #1f2933; }
h1 [lang="en"] { display: inline; margin-left: 3mm; font-size: 13pt; font-weight: 400; }
h2 { font-size: 13pt; margin: 8mm 0 2mm; }
h2 [lang="en"] { display: inline; margin-left: 2mm; font-weight: 400; }
.top { display: grid; grid-template-columns: 62mm 1fr; gap: 8mm; align-items: start; margin-top: 6mm; }
.top svg { width: 62mm; height: 62mm; border: 0.2mm solid #d8d2c6; shape-rendering: crispEdges; }
dl > div + div { margin-top: 3mm; }
dt { color: #56616d; font-size: 9pt; }
dd { font-weight: 600; overflow-wrap: anywhere; }
ol { padding-left: 6mm; }
li { padding-left: 1mm; text-wrap: pretty; }
li + li { margin-top: 2.5mm; }
.code { padding: 4mm 5mm; border: 0.3mm solid #1f2933; border-radius: 1.5mm;
  font: 12pt/1.7 ui-monospace, Consolas, "Liberation Mono", monospace; overflow-wrap: anywhere; }
footer { margin-top: 8mm; padding-top: 4mm; border-top: 0.2mm solid #d8d2c6; font-size: 10pt; }
`;
