import { noChange } from 'lit';
import { type AttributePart, Directive, directive } from 'lit/directive.js';

/**
 * Takes the place of Lit's directive of this name in what the page's components bundle: sets the styles one by one on
 * the element instead of writing a style attribute, which the page's content security policy forbids.
 */
class StyleMap extends Directive {
  render(_styles: Readonly<Record<string, string | null | undefined>>) {
    return noChange;
  }

  override update({ element }: AttributePart, [styles]: Parameters<this['render']>) {
    const { style } = element as HTMLElement;
    for (const [name, value] of Object.entries(styles)) {
      if (value) style.setProperty(name, value);
      else style.removeProperty(name);
    }
    return noChange;
  }
}

export const styleMap = directive(StyleMap);
