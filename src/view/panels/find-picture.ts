/** The picture, which takes the keyboard back when a panel goes. */
export function findPicture(): HTMLElement | null {
  return document.querySelector<HTMLElement>('#view');
}
