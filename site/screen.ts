/** A turn as the page shows it: the picture itself, in the place of the document that a device would draw. */
import type { Directive } from 'ask-sdk-model';
import type { Turn, Voice } from '../lambda/coach/turn';
import { pictureOfTurn } from '../lambda/screen/of-turn';
import type { Picture } from '../lambda/screen/picture';
import { tokenOf } from '../lambda/screen/taps';

/** The picture with the speech, and after it, where the routine goes on by itself, the word that it waits. */
export function pageScreen(turn: Turn, { language, region }: Voice): Directive[] {
  const picture = pictureOfTurn(turn, language, region);
  const token = tokenOf(picture.turn);
  const shown = { type: 'Alexa.Presentation.APL.RenderDocument', token, datasources: { picture } };
  const waits = { type: 'Alexa.Presentation.APL.ExecuteCommands', token, commands: [] };
  return (picture.goesOn ? [shown, waits] : [shown]) as unknown as Directive[];
}

/** The picture that such a directive carries; null for the one that waits. */
export function pictureIn(directive: Directive): Picture | null {
  const { datasources } = directive as { datasources?: { picture: Picture } };
  return datasources?.picture ?? null;
}
