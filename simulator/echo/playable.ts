/** A response taken apart as an Echo plays it. */
import type { Directive, Response, ui } from 'ask-sdk-model';
import { needsScreen } from './request';
import { type Sound, soundsOfSsml } from './speech';

/** The parts of a response. Throws an Error that says why when Alexa would refuse it. */
export function playable(response: Response, hasScreen: boolean) {
  const { directives = [], outputSpeech, reprompt } = response;
  const homeless = directives.find((one) => needsScreen(one) && !hasScreen);
  if (homeless) throw new Error(`${homeless.type} sent to a device without a screen.`);
  return {
    answer: sounds(outputSpeech),
    reprompt: sounds(reprompt?.outputSpeech),
    /** Documents come with the speech. */
    withSpeech: directives.filter(isDocument),
    /** Commands come after it. */
    afterSpeech: directives.filter((one) => !isDocument(one)),
  };
}

function isDocument({ type }: Directive): boolean {
  return type === 'Alexa.Presentation.APL.RenderDocument';
}

function sounds(speech: ui.OutputSpeech | undefined): readonly Sound[] {
  if (speech === undefined) return [];
  if (speech.type === 'SSML') return soundsOfSsml(speech.ssml);
  const escaped = speech.text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return soundsOfSsml(`<speak>${escaped}</speak>`);
}
