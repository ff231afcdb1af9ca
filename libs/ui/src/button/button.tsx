// The button and its twin for going somewhere. One primary a screen; "plain" is a button that reads like a link, "word" one in a line of small text.
import type { ButtonHTMLAttributes, MouseEvent, ReactNode, Ref } from 'react';
import { classNames } from '../class-names.js';
import { Link, type LinkProps } from '../link/link.js';
import style from './button.module.css';

export type ButtonKind = 'primary' | 'quiet' | 'danger' | 'plain' | 'word';

const look = (kind: ButtonKind, isWide: boolean) =>
  classNames(style.button, kind !== 'quiet' && style[kind], isWide && style.wide);

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> {
  kind?: ButtonKind;
  isWide?: boolean;
  /** The act is under way: the button keeps its words and its focus, and does nothing more. */
  isPending?: boolean;
  isDisabled?: boolean;
  ref?: Ref<HTMLButtonElement>;
  children: ReactNode;
}

export const Button = ({
  kind = 'quiet',
  isWide = false,
  isPending = false,
  isDisabled = false,
  type = 'button',
  onClick,
  ...rest
}: ButtonProps) => {
  const isIdle = isPending || isDisabled;
  // aria-disabled instead of disabled: a button that loses its focus leaves those who listen nowhere.
  const click = (event: MouseEvent<HTMLButtonElement>) => (isIdle ? event.preventDefault() : onClick?.(event));
  return (
    <button
      {...rest}
      type={type}
      className={look(kind, isWide)}
      aria-disabled={isIdle || undefined}
      aria-busy={isPending || undefined}
      onClick={click}
    />
  );
};

export interface ButtonLinkProps extends LinkProps {
  kind?: ButtonKind;
  isWide?: boolean;
}

export const ButtonLink = ({ kind = 'quiet', isWide = false, ...rest }: ButtonLinkProps) => (
  <Link {...rest} className={look(kind, isWide)} />
);
