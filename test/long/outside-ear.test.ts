import type { InteractionModel } from '../../model/types';
import { makeOutsideEar } from '../../tools/outside-ear';

const intent = (name: string, samples: readonly string[]) => ({ name, samples });
const model: InteractionModel = {
  interactionModel: {
    languageModel: {
      invocationName: 'knee coach',
      modelConfiguration: { fallbackIntentSensitivity: { level: 'MEDIUM' } },
      intents: [
        intent('HowLongLeftIntent', ['how much longer', 'how many minutes are left']),
        intent('SwollenKneeIntent', ['my knee is swollen', 'my knee has puffed up']),
        {
          ...intent('NoKitIntent', ["i don't have a {kit}"]),
          slots: [{ name: 'kit', type: 'KIT' }],
        },
      ],
      types: [
        { name: 'KIT', values: [{ id: 'band', name: { value: 'band', synonyms: ['elastic'] } }] },
      ],
    },
  },
};

test('what no sample says is taken for what it is nearest to, and what is near to none for nothing', async () => {
  const listen = await makeOutsideEar(model);
  const heard = await listen([
    'is there much time left',
    'there is swelling in my knee',
    "i don't own a band",
    'what is the capital of peru',
  ]);
  expect([...heard.values()]).toEqual([
    'HowLongLeftIntent',
    'SwollenKneeIntent',
    'NoKitIntent',
    'AMAZON.FallbackIntent',
  ]);
});
