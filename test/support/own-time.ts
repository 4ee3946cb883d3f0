/** Puts every test on its process's own time: none reads the clock of a busy machine. */
import { ownTime } from '../../tools/own-time';

Object.assign(globalThis, ownTime());
