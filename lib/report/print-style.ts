/**
 * The style of the printed report. Always light. No word of any language stands in it, so one hash
 * in the page's policy allows exactly this text.
 */
export const PRINT_STYLE = `@page{size:A4;margin:15mm 16mm 16mm;@bottom-right{content:counter(page) " / " counter(pages);font:9px sans-serif;color:#56606b}}
@page wide{size:A4 landscape;margin:14mm 12mm 15mm}
:root{color-scheme:only light;--ink:#1d2329;--soft:#56606b;--line:#dde2e6;--edge:#7c8690}
*{box-sizing:border-box}
body{margin:0;background:#fff;color:var(--ink);font:12px/1.5 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",system-ui,sans-serif;font-variant-numeric:tabular-nums;-webkit-print-color-adjust:exact}
main{max-width:265mm;margin:0 auto;padding:8mm}
h1{font-size:24px;line-height:1.3;text-align:center;letter-spacing:.04em;margin:0 0 10px}
h2{font-size:14px;margin:14px 0 6px;break-after:avoid}
dl,p,ol{margin:0}
.facts{display:flex;flex-wrap:wrap;justify-content:space-between;gap:2px 24px;margin-bottom:8px;padding-bottom:8px;border-bottom:1.5px solid var(--ink)}
.facts div{display:flex;gap:8px}.facts dt{color:var(--soft)}.facts dd{margin:0}
.lead{color:var(--soft)}.lead+table{margin-top:8px}.lead:first-of-type{color:var(--ink);font-size:15px;font-weight:600}
section{margin-bottom:10px}
.wide{page:wide;break-before:page}
table{border-collapse:collapse;width:100%}
thead{display:table-header-group}
tr{break-inside:avoid}
th,td{padding:3px 6px;border-bottom:1px solid var(--line);text-align:start;vertical-align:top;overflow-wrap:anywhere}
thead th{font-weight:400;color:var(--soft);border-block:1px solid var(--edge);white-space:nowrap}
tbody th{font-weight:400}
:is(th,td):first-child{padding-inline-start:0}:is(th,td):last-child{padding-inline-end:0}
tbody tr:last-child>*{border-bottom-color:var(--edge)}
.number{text-align:end;white-space:nowrap}.date,.advice,.text{white-space:nowrap}
.zero{color:var(--soft)}.total>*{font-weight:600}.act{font-weight:600}
.notes{padding-inline-start:18px;color:var(--soft)}
footer{margin-top:12px;padding-top:6px;border-top:1px solid var(--edge);color:var(--soft)}
@media print{main{max-width:none;padding:0}}`;

/** SHA-256 of `PRINT_STYLE` in base64; a test computes it again. */
export const PRINT_STYLE_HASH = 'tQIXGHcE0D6UF4qIbZ1V2UqnKCOTNDkEkLR1nrAWp24=';
