/** The one place where what happens by itself is said to screen readers. Always mounted; say a thing once, not at every keystroke. */
export function LiveRegion({ text }: { readonly text: string }) {
  return (
    <p className="visually-hidden" aria-live="polite">
      {text}
    </p>
  );
}
