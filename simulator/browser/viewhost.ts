/// <reference lib="dom" />
/** Amazon's own APL viewer on a page, fed with the directives of an answer. Runs in the browser. */
import type { Profile } from './profiles';

/** What this project uses of apl-viewhost-web 1.4.0, which has typings of another build only. */
interface Renderer {
  init(): Promise<void>;
  destroy(): void;
  executeCommands(commands: string): Promise<unknown>;
  cancelExecution(): void;
}
interface Content {
  addData(name: string, data: string): void;
  isError(): boolean;
}
interface AplRendererModule {
  Content: { create(document: string): Content };
  default: { create(options: object): Renderer };
}
declare const AplRenderer: AplRendererModule;

export interface SentEvent {
  readonly arguments: readonly unknown[];
  readonly source?: Readonly<Record<string, unknown>>;
  readonly components?: Readonly<Record<string, unknown>>;
}

const WEIGHTS = ['300', '400', '600', '700'];

declare global {
  interface Window {
    /** Begun by /viewhost.js itself. */
    aplEngine: Promise<void>;
  }
}

// The viewer brings style sheets for Amazon's fonts; ours are /font.css.
for (const style of document.querySelectorAll('style')) {
  if (style.textContent?.includes('amazon-ember-display')) style.remove();
}

async function ready() {
  await window.aplEngine;
  await Promise.all(
    WEIGHTS.map((weight) => document.fonts.load(`${weight} 20px amazon-ember-display`)),
  );
}

/** A RenderDocument directive, as far as it is drawn. */
interface Rendered {
  readonly document: { readonly mainTemplate: { readonly parameters: readonly string[] } };
  readonly datasources: object;
  readonly token: string;
}

function contentOf({ document: apl, datasources }: Rendered): Content {
  const content = AplRenderer.Content.create(JSON.stringify(apl));
  for (const name of apl.mainTemplate.parameters) {
    content.addData(name, JSON.stringify(datasources));
  }
  return content;
}

/** An empty element of the size of the device. */
function viewOf({ width, height, mode }: Profile): HTMLElement {
  const view = document.createElement('div');
  view.setAttribute('role', 'application');
  view.setAttribute(
    'aria-label',
    mode === 'TV'
      ? 'The screen: arrow keys reach its buttons, and Enter presses'
      : 'The screen: Enter presses its first button',
  );
  view.style.cssText = `position:relative;overflow:hidden;width:${width}px;height:${height}px`;
  return view;
}

const BEGIN_ON_THE_FIRST = JSON.stringify([{ type: 'SetFocus', componentId: 'first' }]);

/** The keys begin on the first button; and the page's own helpers are told which parts are buttons. */
function buttonsOf(view: HTMLElement, begin: () => void) {
  const all = () => [...view.querySelectorAll<HTMLElement>('.focusable-element')];
  view.addEventListener('focus', begin);
  new MutationObserver(() => {
    for (const one of all()) one.setAttribute('role', 'button');
  }).observe(view, { childList: true, subtree: true });
}

/** What the viewer is told of the device, and of the page it draws on. */
function deviceOf({ width, height, shape, mode }: Profile): object {
  return {
    environment: {
      agentName: 'Knee Coach',
      agentVersion: '1.0',
      allowOpenUrl: false,
      disallowVideo: true,
      // Of none, slow and normal: who wants less motion gets none.
      animationQuality: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 2,
    },
    // The page draws in dp: 160 dots an inch, whatever the device has.
    viewport: { width, height, dpi: 160, shape },
    mode,
    theme: 'dark',
    utcTime: Date.now(),
    localTimeAdjustment: -new Date().getTimezoneOffset() * 60_000,
    notLoadFonts: true,
  };
}

/** A viewer inside `element`, which takes the size of the device in dp. */
export function makeViewhost(
  element: HTMLElement,
  onSendEvent: (event: SentEvent, token: string) => void,
  onProblem: (message: string) => void,
) {
  let renderer: Renderer | null = null;
  let token: string | null = null;

  /** Takes the document away. */
  function clear() {
    renderer?.destroy();
    renderer = null;
    token = null;
    element.replaceChildren();
  }

  return {
    /** Draws a RenderDocument directive in place of what was there. */
    async render(directive: object, profile: Profile) {
      await ready();
      clear();
      const rendered = directive as Rendered;
      const content = contentOf(rendered);
      if (content.isError()) onProblem('The document is not one.');
      const view = viewOf(profile);
      buttonsOf(view, () => renderer?.executeCommands(BEGIN_ON_THE_FIRST));
      element.replaceChildren(view);
      renderer = AplRenderer.default.create({
        ...deviceOf(profile),
        content,
        view,
        logLevel: 'warn',
        logTransport: (level: number, logger: string, message: string) => {
          if (level >= 3) onProblem(`${logger}: ${message}`);
        },
        onSendEvent: (event: SentEvent) => onSendEvent(event, rendered.token),
      });
      token = rendered.token;
      await renderer.init();
    },
    /** Runs an ExecuteCommands directive; one for another document is passed over, as on a device. */
    execute(directive: object) {
      const { commands, token: itsToken } = directive as { commands: object[]; token: string };
      if (itsToken !== token || renderer === null) return;
      renderer.executeCommands(JSON.stringify(commands));
    },
    clear,
    get token() {
      return token;
    },
  };
}
