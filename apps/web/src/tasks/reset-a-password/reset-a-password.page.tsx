// The way back in for whoever has lost a password: ask for a link, or, coming by the link, choose a new one.
import { useSearchParams } from 'react-router';
import { AskForALink } from './ask-for-a-link.js';
import { ChooseAPassword } from './choose-a-password.js';

export function ResetAPasswordPage() {
  const [search, setSearch] = useSearchParams();
  const token = search.get('token');
  return token ? <ChooseAPassword token={token} onAskAgain={() => setSearch({})} /> : <AskForALink />;
}
