// What the state of a network allows, by the very rules of the API; there the states' words are written in small letters.
import { isAtWork as atWork, type NetworkState as State, takesMembers as takes } from '@sixfold/domain';

export type NetworkState = Uppercase<State>;

const inSmall = (state: NetworkState) => state.toLowerCase() as State;

export const isAtWork = (state: NetworkState): boolean => atWork(inSmall(state));

export const takesMembers = (state: NetworkState): boolean => takes(inSmall(state));
