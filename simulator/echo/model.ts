import type { InteractionModel } from '../../model/types';
import json from '../../skill-package/interactionModels/custom/en-US.json';

/** The interaction model as it is deployed. An import of JSON has forgotten which strings are which. */
export const model = json as InteractionModel;
