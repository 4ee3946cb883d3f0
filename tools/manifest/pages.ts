/** `npm run pages`: writes PRIVACY.md and TERMS.md as web pages, with the publisher's details in them. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AWS_REGION, PUBLISHER, type Publisher, unfinished } from './publisher';

const root = join(__dirname, '../..');
const PAGES = { 'PRIVACY.md': 'privacy.html', 'TERMS.md': 'terms.html' } as const;
type Source = keyof typeof PAGES;

const escaped = (text: string) => text.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);

/** A web page of one of the two, whole and by itself. Throws where it names a detail that there is none of. */
export async function pageOf(source: Source, publisher: Publisher): Promise<string> {
  const { marked } = await import('marked');
  const { name, date, data, contact } = publisher;
  const href = escaped(contact.includes('@') ? `mailto:${contact}` : contact);
  const details: Record<string, string> = {
    publisher: escaped(name),
    date: escaped(date),
    data: escaped(data),
    contact: `<a href="${href}">${escaped(contact)}</a>`,
  };
  const text = readFileSync(join(root, source), 'utf8').replace(/<!--.*?-->\s*/gs, '');
  const linked = text.replace(/\]\((\w+\.md)\)/g, (_, to: Source) => `](${PAGES[to]})`);
  const body = marked.parse(linked, { async: false }).replace(/\{(\w+)\}/g, (_, detail: string) => {
    const value = details[detail];
    if (value === undefined) throw new Error(`${source} names {${detail}}, which is no detail`);
    return value;
  });
  const title = /^# (.+)$/m.exec(text)?.[1] ?? '';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Knee Coach: ${escaped(title)}</title>
<style>
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1.1rem/1.5 system-ui, sans-serif; color-scheme: light dark; }
table { border-collapse: collapse; } th, td { border: 1px solid; padding: 0.4rem; text-align: left; vertical-align: top; }
</style>
</head>
<body>
${body.trim()}
</body>
</html>
`;
}

async function main(): Promise<void> {
  const problems = unfinished(PUBLISHER, AWS_REGION);
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
  if (problems.length > 0) return;
  const folder = join(root, 'dist/pages');
  mkdirSync(folder, { recursive: true });
  for (const [source, page] of Object.entries(PAGES)) {
    writeFileSync(join(folder, page), await pageOf(source as Source, PUBLISHER));
    console.log(`dist/pages/${page}, to be served at ${PUBLISHER.pages}/${page}`);
  }
}

if (require.main === module) main();
