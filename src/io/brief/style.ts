/** How a brief looks on paper: at least 10 pt for what is read, hairlines, no grounds that a printer would leave out. */
export const BRIEF_STYLE = `
* { box-sizing: border-box; margin: 0; padding: 0; }
html { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { color: #1a2530; background: #fff; font-size: 10pt; line-height: 1.4; word-break: keep-all; overflow-wrap: anywhere; font-variant-numeric: tabular-nums lining-nums; }
.page { width: 210mm; height: 296.5mm; padding: 13mm 16mm 12mm; display: flex; flex-direction: column; gap: 4.5mm; overflow: hidden; break-after: page; }
[data-paper='letter'] .page { width: 215.9mm; height: 279mm; padding: 10mm 18.9mm 9mm; gap: 3.5mm; }
.page:last-child { break-after: auto; }
header { display: flex; justify-content: space-between; padding-bottom: 2mm; border-bottom: 0.75pt solid #d5dbe1; color: #566370; }
header b { color: #1a2530; }
h1 { font-size: 18pt; line-height: 1.3; font-weight: 400; text-wrap: balance; }
h1 b { font-weight: 700; }
h2 { font-size: 10.5pt; margin-bottom: 1mm; }
.basis, .limit, .beside { color: #566370; }
.figures { display: grid; grid-template-columns: repeat(3, 1fr); gap: 4mm; border-block: 0.75pt solid #d5dbe1; padding: 3mm 0; }
.figures dd { font-size: 18pt; font-weight: 600; line-height: 1.3; }
.figures .beside { font-size: 10pt; font-weight: 400; }
.figures .many dd { font-size: 12pt; line-height: 1.4; }
.figures .many dd span { font-size: 10pt; font-weight: 400; }
.chart { margin: 0 -8mm; }
.chart svg { display: block; width: 194mm; height: auto; }
.note { border-left: 2pt solid #1d50d4; padding-left: 3mm; white-space: pre-line; }
.limit { margin-top: auto; }
.columns { display: grid; grid-template-columns: 1fr 1fr; gap: 8mm; }
ul { list-style: none; margin-bottom: 3mm; }
.page > ul { margin: 0; }
li { padding: 0.6mm 0; border-bottom: 0.5pt solid #e7ebef; }
.link { display: flex; gap: 4mm; justify-content: space-between; }
.link p { font-size: 8pt; overflow-wrap: anywhere; word-break: break-all; }
.code svg { display: block; width: 26mm; height: 26mm; }
@media screen { body { background: #f5f7fa; } .page { background: #fff; margin: 8mm auto; } }
`;
