// The six levels of learning as the API writes them.
import { learningLevels } from '@sixfold/domain';

export const levelWords = learningLevels.map((level) => level.toUpperCase() as Uppercase<typeof level>);
