/** People whom Alexa knows by their voices, on a laptop: by a name before what they say. */

/** The id of somebody of that name. */
export const personCalled = (name: string) => `amzn1.ask.person.${name.toUpperCase()}`;

/** The name of who has that id. On an Echo Alexa alone knows it; here it is the end of the id. */
export function nameOf(personId = ''): string {
  const name = personId.split('.').at(-1) ?? '';
  return name.slice(0, 1).toUpperCase() + name.slice(1).toLowerCase();
}

/** "anna: ready" is said by Anna, whose voice Alexa knows; anything else by nobody whom it knows. */
export function spokenIn(line: string): readonly [utterance: string, person?: string] {
  const [, name, utterance] = /^\s*(\p{L}+):\s+(.*\S)\s*$/u.exec(line) ?? [];
  return name === undefined || utterance === undefined ? [line] : [utterance, personCalled(name)];
}
