import type { ComponentProps } from 'react';
import './Button.css';

/** `main` is the filled one, at most one in a view; `quiet` and `link` are words; `icon` must have an `aria-label`. */
export type ButtonLook = 'plain' | 'main' | 'quiet' | 'icon' | 'link';

const CLASS: { readonly [look in ButtonLook]: string } = {
  plain: 'btn',
  main: 'btn btn-main',
  quiet: 'btn btn-quiet',
  icon: 'btn btn-icon',
  link: 'link',
};

export function Button({
  look = 'plain',
  className,
  ...rest
}: ComponentProps<'button'> & { readonly look?: ButtonLook }) {
  return <button type="button" className={className ? `${CLASS[look]} ${className}` : CLASS[look]} {...rest} />;
}
