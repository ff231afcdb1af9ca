// Ids are made here, not by the database: UUIDv7, so that they sort by time and can be known before the insert.
import { v7 } from 'uuid';

export const newId = (): string => v7();
