import { html, type Markup } from './html.ts';

/**
 * A poster in the best format and size a browser takes, at its shape before it comes.
 *
 * @param poster its path without size and ending, from the page
 * @param isLarge whether it may come in its full width
 * @param describedBy id of the element that describes it at length
 */
export function pictureOf(
  poster: string,
  alt: string,
  isLarge = true,
  describedBy: string | null = null,
): Markup {
  return html`<picture>
    ${
      isLarge
        ? html`<source
            type="image/avif"
            srcset="${poster}-640.avif 640w, ${poster}-1280.avif 1280w"
            sizes="(min-width: 66rem) 61rem, 95vw"
          />`
        : html`<source type="image/avif" srcset="${poster}-640.avif" />`
    }
    <source type="image/webp" srcset="${poster}-1280.webp" />
    <img
      src="${poster}-1280.jpg"
      width="1280"
      height="720"
      alt="${alt}"
      ${describedBy !== null && html`aria-describedby="${describedBy}"`}
      decoding="async"
    />
  </picture>`;
}

/** The same, small, far down a page, beside a link that says what it shows. */
export function smallPictureOf(poster: string): Markup {
  return html`<picture>
    <source type="image/avif" srcset="${poster}-640.avif" />
    <img src="${poster}-1280.jpg" width="640" height="360" alt="" loading="lazy" decoding="async" />
  </picture>`;
}
