package io.github.copydesk.article;

/** Why a piece of the raw input is not in the clean text as it stood. */
public enum RemovalKind {
  /** A link to another story: "SEE ALSO: …", "Read more: …". */
  RELATED_LINK,
  /** Who wrote, edited or contributed to the story. */
  BYLINE,
  /** How to reach or follow the writer. */
  CONTACT,
  /** A call to comment, or the rules for it. */
  COMMENT_POLICY,
  /** A call to subscribe, sign up, donate or share. */
  NEWSLETTER,
  /** A copyright or licence line. */
  COPYRIGHT,
  /** What stands below a picture; it may hold a speaker's full name. */
  CAPTION,
  /** Who made a picture: "(AP Photo/…)", "Getty Images". */
  CREDIT,
  /** Place, agency and date before a story; see {@link Dateline}. */
  DATELINE,
  /** A label such as "POLITICS" or "Opinion" that belongs to the page. */
  SECTION_LABEL,
  /** A note or correction by the editors. */
  EDITORS_NOTE,
  /** What is left of an embedded post: handles, picture links, time stamps. */
  EMBEDDED_POST,
  /** The headline, which the page shows above the story or again elsewhere. */
  HEADLINE,
  /** What stands between headline and story: a summary, key points. */
  STANDFIRST,
  /** Menus, bread crumbs and other ways about the site. */
  NAVIGATION,
  /** What readers wrote below the story. */
  READER_COMMENT,
  /** A part of another story on the same page. */
  OTHER_STORY,
  /** An advertisement or its label. */
  ADVERTISEMENT,
  /** What the page holds but does not show. */
  HIDDEN,
  /** Other page furniture: "ABSTRACT.", "___", "Advertisement". */
  FURNITURE,
  /** Letters or mark-up that no reader was meant to see. */
  GARBLED
}
