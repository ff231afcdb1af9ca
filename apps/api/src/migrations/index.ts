// Every migration, in the order of the rooms.
import { Platform1795000000000 } from './1795000000000-platform.js';

export const migrations = [Platform1795000000000];
