// Around every page: links through the router, the reader's language, and who is here.
import { type LinkProps, UiProvider } from '@sixfold/ui';
import { languageFrom, languageTags } from '@sixfold/words';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, ScrollRestoration } from 'react-router';
import { SessionProvider } from '../session/session.js';

const RouterLink = ({ href, ...rest }: LinkProps) => <Link {...rest} to={href} />;

export function Root() {
  const { i18n } = useTranslation();
  return (
    <UiProvider language={languageTags[languageFrom([i18n.language])]} link={RouterLink}>
      <SessionProvider>
        <Outlet />
      </SessionProvider>
      <ScrollRestoration />
    </UiProvider>
  );
}
