import type { Page } from 'playwright-core';

/** What a clipboard can hold. */
export interface Clipboard {
  readonly html?: string;
  readonly text?: string;
  /** Name of a picture file. */
  readonly file?: string;
}

/** Pastes something where the cursor is, as a browser does it. */
export async function pasteInto(page: Page, clipboard: Clipboard): Promise<void> {
  await page.evaluate(({ html, text, file }) => {
    const data = new DataTransfer();
    if (html !== undefined) data.setData('text/html', html);
    if (text !== undefined) data.setData('text/plain', text);
    if (file !== undefined) data.items.add(new File(['x'], file, { type: 'image/png' }));
    const event = new ClipboardEvent('paste', {
      clipboardData: data,
      bubbles: true,
      cancelable: true,
    });
    document.activeElement!.dispatchEvent(event);
  }, clipboard);
}

/** As Word puts a text with a heading, a nested list, a table and a picture on the clipboard. */
export const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal { margin:0cm; color:red; } --></style></head>
<body lang=SV style='tab-interval:65.2pt'><!--StartFragment-->
<h1 style='margin-top:12.0pt'><span lang=SV style='color:#2F5496'>Efter mötet<o:p></o:p></span></h1>
<p class=MsoNormal><b style='mso-bidi-font-weight:normal'><span lang=SV>Viktigt:</span></b><span lang=SV> ring <i>först</i>, och <span style='text-decoration:line-through'>mejla</span> skriv <span style='font-weight:bold'>sedan</span>.<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]><span lang=SV>Ett<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span><![endif]>Under ett</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>Två</p>
<table class=MsoTableGrid border=1 style='border-collapse:collapse'><tr style='height:1cm'><td width=100 style='width:75pt'><p class=MsoNormal><b>Part</b></p></td><td><p class=MsoNormal>Svar</p></td></tr><tr><td><p class=MsoNormal>Regionen</p></td><td><p class=MsoNormal>Ja {*} |</p></td></tr></table>
<p class=MsoNormal><img width=10 src="file:///C:/Temp/clip_image001.png">Efter bilden</p>
<!--EndFragment--></body></html>`;

/** As Google's documents do it: everything in a bold element that is not bold, all looks in styles. */
export const fromDocs = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1">
<h2 dir="ltr" style="line-height:1.38"><span style="font-size:16pt;font-weight:400">Rubrik</span></h2>
<p dir="ltr"><span style="font-weight:400;font-style:normal">Vanlig, </span><span style="font-weight:700">fet</span><span style="font-weight:400"> och </span><span style="font-weight:400;font-style:italic">kursiv</span><a href="https://a.se/x" style="text-decoration:none"><span style="color:#1155cc">länk</span></a> <a href="javascript:alert(1)">farlig</a></p>
<ul><li dir="ltr" style="list-style-type:disc" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400">a</span></p></li><ul><li aria-level="2"><p><span>b</span></p></li></ul></ul></b>`;

/** As a page on the web is copied, with what does not belong in a text. */
export const fromWeb = `<div class="x" onclick="alert(1)" style="position:fixed"><script>alert(1)</script><style>p{}</style>
<p id="y">Ett <strong>starkt</strong> <code>a*b</code> ord<br>ny rad</p><pre><code>  rad 1
  rad 2</code></pre><blockquote><p>citat</p></blockquote><iframe src="https://a.se"></iframe><svg><text>bild</text></svg></div>`;
