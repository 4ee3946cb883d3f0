/** The page as it is loaded: the door stands in it, so that it is seen before any script has run. */
import { COLOURS } from '../lambda/figure/colours';
import type { PageWords } from '../lambda/language/page';

const escaped = (text: string) => text.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);

/** Its own files and nothing else; an evaluated text or a script in the page runs never. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The page in its words; `seconds` is how long the whole routine takes. */
export function pageHtml(language: string, words: PageWords, seconds: number): string {
  const { door, buttons, labels, settings } = words;
  const t = (text: string) => escaped(text);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="description" content="${t(words.description)}">
<meta name="theme-color" content="${COLOURS.ground}">
<meta name="referrer" content="no-referrer">
<title>${t(words.product)}</title>
<link rel="manifest" href="manifest.webmanifest">
<link rel="icon" href="icon.svg" type="image/svg+xml">
<link rel="apple-touch-icon" href="icon-180.png">
<link rel="stylesheet" href="page.css">
<script src="page.js" defer></script>
</head>
<body>
<main id="door">
<div class="about">
<h1>${t(words.product)}</h1>
<p id="what">${t(door.what)}</p>
<dl id="whole">
<div><dt>${t(door.labels.time)}</dt><dd>${t(door.howLong(seconds))}</dd></div>
<div><dt>${t(door.labels.need)}</dt><dd>${t(door.need)}</dd></div>
</dl>
</div>
<div class="begin">
<button type="button" id="start" class="strong">${t(door.start)}</button>
<button type="button" id="fresh" hidden>${t(door.fresh)}</button>
<button type="button" id="why">${t(door.why)}</button>
<p class="notice">${door.notice.map(t).join(' ')}</p>
<div class="row notice"><p>${t(door.privacy)}</p><button type="button" id="doorSettings" class="link">${t(labels.settings)}</button></div>
<p id="insecure" class="notice" hidden>${t(words.insecure)}</p>
</div>
</main>
<main id="room" hidden>
<header>
<p id="step"></p>
<h1 id="name"></h1>
<p id="side"></p>
</header>
<section id="stage" aria-label="${t(labels.stage)}">
<div id="figure"></div>
<div id="ring" role="timer" hidden><p id="count"><strong></strong><span></span></p></div>
<div id="board"></div>
</section>
<div id="said">
<p id="caption"></p>
<p id="kit"></p>
<p id="soon"></p>
</div>
<div id="controls" role="group" aria-label="${t(labels.controls)}"></div>
<footer>
<button type="button" id="more" aria-label="${t(buttons.more.spoken)}"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 6h16M4 12h16M4 18h10"/></svg></button>
<button type="button" id="listen" aria-pressed="false" aria-label="${t(buttons.listen.spoken)}" hidden><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 15a4 4 0 0 0 4-4V6a4 4 0 0 0-8 0v5a4 4 0 0 0 4 4zM5 11a7 7 0 0 0 14 0M12 18v3"/></svg></button>
<ul id="chips" aria-label="${t(labels.chips)}" tabindex="0"></ul>
</footer>
</main>
<p id="status" role="status"></p>
<dialog id="sheet" aria-labelledby="sheetTitle">
<form method="dialog"><h2 id="sheetTitle">${t(labels.say)}</h2><button aria-label="${t(buttons.close.spoken)}"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M5 5l14 14M19 5L5 19"/></svg></button></form>
<form id="say" autocomplete="off"><input id="words" aria-labelledby="sheetTitle" enterkeyhint="send" maxlength="500"><button type="submit" class="strong">${t(buttons.send.label)}</button></form>
<p id="hearing" class="quiet"></p>
<section id="wasSaid" hidden>
<h2>${t(labels.transcript)}</h2>
<ol id="transcript" tabindex="0" aria-label="${t(labels.transcript)}"></ol>
</section>
<h2>${t(labels.settings)}</h2>
<div class="settings">
<label class="row"><span>${t(settings.mute)}</span><input type="checkbox" id="speaks" checked></label>
<label class="row"><span>${t(settings.signals)}</span><input type="checkbox" id="signals" checked></label>
<label class="row"><span>${t(settings.voice)}</span><select id="voice"><option value="">${t(settings.bestVoice)}</option></select></label>
<p id="noVoice" class="quiet" hidden>${t(settings.noVoice)}</p>
<button type="button" id="forget">${t(settings.forget)}</button>
</div>
</dialog>
</body>
</html>
`;
}
