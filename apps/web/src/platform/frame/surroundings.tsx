// What surrounds the pages that are for everybody: the frame for whoever is signed in, the front door for visitors.
import { useSession } from '../session/session.js';
import { FrontDoor } from './front-door.js';
import { Frame } from './frame.js';

export const Surroundings = () => (useSession().me ? <Frame /> : <FrontDoor isWide />);
