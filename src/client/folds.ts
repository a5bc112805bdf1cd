/**
 * On a wide page the style sheet shows what is inside the folds; opening them as well tells assistive technology the same,
 * and serves browsers before 2025, which know no `::details-content`.
 */
export function openFoldsOfWidePage(): void {
  if (!matchMedia('(min-width: 72rem)').matches) return;
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('.fold')) fold.open = true;
}
