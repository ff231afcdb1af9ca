// Links go through the router of whoever uses this library; without one they are plain anchors.
import { type AnchorHTMLAttributes, type ComponentType, createContext, useContext } from 'react';

export interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  href: string;
}

const Anchor = (props: LinkProps) => <a {...props} />;

export const LinkContext = createContext<ComponentType<LinkProps>>(Anchor);

export const Link = (props: LinkProps) => {
  const Routed = useContext(LinkContext);
  return <Routed {...props} />;
};
