/** What is stored of an article is damaged; the library has let go of it, and the rest can be asked again. */
export class ArticleLost extends Error {
  override readonly name = 'ArticleLost';
}
