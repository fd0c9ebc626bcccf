/**
 * Keys that do something without being held with another: only while nobody types, no dialog is open, and only for who
 * wants them (they can be switched off, as some people give such keys by voice or by accident).
 */
import { useLocalStorage } from '@mantine/hooks';
import { useEffect, useRef } from 'react';

export const useKeysWanted = () => useLocalStorage({ key: 'kizuna.desk.keys', defaultValue: true });

const TYPES_IN = 'input, textarea, select, [contenteditable=true], [role=combobox], [role=listbox], [role=menu]';

function isBusy(target: EventTarget | null): boolean {
  if (target instanceof Element && target.closest(TYPES_IN)) return true;
  return document.querySelector('[role=dialog], [role=menu]') !== null;
}

/** `{ j: …, '?': … }`: what is done when a key is pressed. */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const [wanted] = useKeysWanted();
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    if (!wanted) return;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isBusy(event.target)) return;
      const does = latest.current[event.key];
      if (!does) return;
      event.preventDefault();
      does();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [wanted]);
}
