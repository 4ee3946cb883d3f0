/** A picture as the directives that Alexa draws. */
import type { Directive } from 'ask-sdk-model';
import { GO_ON_SECONDS } from '../coach/invite';
import type { Turn, Voice } from '../coach/turn';
import type { Language } from '../language/language';
import { causeScreen } from './cause-screen';
import { GO_ON_SEQUENCER } from './clock';
import { apl } from './components';
import type { Device } from './device';
import type { Screen } from './document';
import { listScreen } from './list-screen';
import { pictureOfTurn } from './of-turn';
import type { Picture } from './picture';
import { routineScreen } from './routine-screen';
import { stillScreen } from './still-screen';
import { tapArguments, tokenOf } from './taps';

function screenOf(picture: Picture, token: string, language: Language, device: Device): Screen {
  const words = language.screen;
  if (picture.kind === 'cause') return causeScreen(picture, token, words, device);
  if (picture.kind === 'list') return listScreen(picture, token, words, device);
  if (picture.kind === 'still') return stillScreen(picture, token, device);
  return routineScreen(picture, token, language, device);
}

/**
 * The directives of one answer: the document, which shows while the speech plays, and where the routine
 * goes on by itself, the commands that wait for the end of the speech.
 */
export function toScreen(picture: Picture, language: Language, device: Device): Directive[] {
  const token = tokenOf(picture.turn);
  const { document, data } = screenOf(picture, token, language, device);
  const render = {
    type: 'Alexa.Presentation.APL.RenderDocument',
    token,
    document,
    datasources: { coach: data },
  } as unknown as Directive;
  if (!picture.goesOn) return [render];
  const commands = [
    { type: 'SetValue', componentId: 'root', property: 'until', value: apl('-1') },
    { type: 'Idle', delay: GO_ON_SECONDS * 1000 },
    { type: 'SendEvent', arguments: tapArguments('goOn', token) },
  ];
  const turns = device.shapes.length > 1;
  const goOn = {
    type: 'Alexa.Presentation.APL.ExecuteCommands',
    token,
    // One after the other, by a name where they outlast a turn of the screen.
    commands: turns ? [{ type: 'Sequential', sequencer: GO_ON_SEQUENCER, commands }] : commands,
  } as unknown as Directive;
  return [render, goOn];
}

/** The directives of a turn for that device. */
export function screenOfTurn(turn: Turn, { language, region }: Voice, device: Device): Directive[] {
  return toScreen(pictureOfTurn(turn, language, region), language, device);
}
