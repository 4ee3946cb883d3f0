import { exercise } from '../exercise';
import { en } from './en';
import { structure } from './exercise';
import { figures } from './figure';
import { phrases } from './phrases';

export const calfRaise = exercise(structure, { en }, figures, phrases);
