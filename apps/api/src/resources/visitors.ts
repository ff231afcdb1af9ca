// What a visitor sees of whoever made a resource: the school or partner, and not the person.
import type { Viewer } from '@sixfold/domain';
import type { ResourceRow } from './resources.repository.js';

/** Nor in whose bank it stands, which only people of a network can open. */
export const shownTo = <Row extends ResourceRow>(viewer: Viewer, row: Row): Row =>
  viewer === null ? { ...row, ownerId: null, ownerName: null, ownerLeft: false, bank: null } : row;
