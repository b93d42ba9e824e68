import { Check } from 'lucide-react';
import { DropdownMenu as Primitive } from 'radix-ui';
import './DropdownMenu.css';
import type { MenuEntry, MenuProps } from './Menu';

/** See `Menu`, which loads this when it is first needed. */
export function DropdownMenu({ trigger, entries, isOpen, onOpenChange }: MenuProps) {
  return (
    // Not modal: a modal menu would insert a style element, which the extension's policy forbids.
    <Primitive.Root
      modal={false}
      {...(isOpen !== undefined && { open: isOpen })}
      {...(onOpenChange && { onOpenChange })}
    >
      <Primitive.Trigger asChild>{trigger}</Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content
          className="menu"
          align="end"
          sideOffset={4}
          collisionPadding={8}
          loop
          // What an entry opened has the focus already.
          onCloseAutoFocus={(event) => document.activeElement !== document.body && event.preventDefault()}
        >
          {entries.map((entry, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the entries of a menu are a fixed list
            <Entry key={index} entry={entry} />
          ))}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

function Entry({ entry }: { readonly entry: MenuEntry }) {
  if (entry === 'line') return <Primitive.Separator className="menu-line" />;
  const { label, hint, onSelect, isChosen, isOff = false } = entry;
  const content = (
    <>
      <span>{label}</span>
      {hint && <span className="caption">{hint}</span>}
      {isChosen && <Check className="icon" size={16} strokeWidth={1.75} aria-hidden="true" />}
    </>
  );
  return isChosen === undefined ? (
    <Primitive.Item className="menu-item" disabled={isOff} onSelect={onSelect}>
      {content}
    </Primitive.Item>
  ) : (
    <Primitive.CheckboxItem className="menu-item" disabled={isOff} checked={isChosen} onSelect={onSelect}>
      {content}
    </Primitive.CheckboxItem>
  );
}
