// Whatever runs a statement: a transaction under way, or a plain read.
import type { Tx } from '../transaction/tx.js';
import type { Database } from './database.js';

export type Queries = Pick<Tx | Database, 'query'>;
