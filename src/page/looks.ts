import { DiscordCommand } from '@skyra/discord-components-core/discord-command.js';
import { DiscordEmbed } from '@skyra/discord-components-core/discord-embed.js';
import { DiscordEmbedDescription } from '@skyra/discord-components-core/discord-embed-description.js';
import { DiscordEmbedFooter } from '@skyra/discord-components-core/discord-embed-footer.js';
import { DiscordMention } from '@skyra/discord-components-core/discord-mention.js';
import { DiscordMessage } from '@skyra/discord-components-core/discord-message.js';
import { DiscordMessages } from '@skyra/discord-components-core/discord-messages.js';
import { DiscordReply } from '@skyra/discord-components-core/discord-reply.js';
import { type CSSResult, css } from 'lit';
import '@skyra/discord-components-core/discord-author-info.js';

type Styled = { readonly elementStyles: unknown[] };

/** Later rules win: the components' own colours are those of an older Discord, and some cannot be read well enough. */
const dress = (component: unknown, rules: CSSResult) => (component as Styled).elementStyles.push(rules);

const font = css`var(--font)`;

dress(
  DiscordMessages,
  css`
    :host {
      background: none;
      border: 0;
      color: var(--text);
      font-family: ${font};
      line-height: 1.375;
    }
    ::slotted(*:not(:first-child)),
    ::slotted(*:first-child) {
      margin-top: 0;
    }
  `,
);

dress(
  DiscordMessage,
  css`
    :host {
      color: var(--text);
      font-family: ${font};
      font-size: 1rem;
      padding: 0;
      margin: 0;
    }
    :host(:hover) {
      background: none;
    }
    .discord-message-timestamp,
    .discord-message-edited {
      color: var(--muted);
      font-size: 0.75rem;
    }
    .discord-message-content {
      min-width: 0;
      line-height: 1.375;
      padding-top: 0;
    }
    .discord-author-avatar {
      margin-top: 2px;
    }
    .discord-author-avatar img {
      cursor: default;
    }
    @media (max-width: 480px) {
      .discord-author-avatar {
        margin-right: 10px;
        min-width: 32px;
      }
      .discord-author-avatar img {
        width: 32px;
        height: 32px;
      }
    }
  `,
);

dress(
  customElements.get('discord-author-info'),
  css`
    :host .discord-author-username {
      color: var(--strong);
      font-weight: 600;
    }
    :host .discord-author-username:hover {
      cursor: default;
      text-decoration: none;
    }
  `,
);
dress(
  customElements.get('discord-verified-author-tag'),
  css`
    :host {
      background-color: var(--accent-deep);
      font-size: 0.65rem;
      font-weight: 600;
      padding: 0.05rem 0.3rem;
    }
  `,
);

for (const line of [DiscordReply, DiscordCommand])
  dress(
    line,
    css`
      :host {
        color: var(--muted);
        font-family: ${font};
        min-width: 0;
      }
      :host::before {
        border-color: var(--line-strong) !important;
      }
      .discord-replied-message-username {
        color: var(--text);
        opacity: 1;
      }
      :host .discord-slash-command-name,
      :host .discord-slash-command-name:hover {
        background-color: var(--mention);
        color: var(--mention-text) !important;
      }
      :host(.context) .discord-slash-command-name svg {
        display: none;
      }
      .discord-application-tag {
        background-color: var(--accent-deep);
      }
      .discord-replied-message-content {
        cursor: default;
        overflow: hidden;
        text-overflow: ellipsis;
      }
      .discord-replied-message-content:hover {
        color: inherit;
      }
      @media (max-width: 480px) {
        :host {
          margin-left: 42px;
        }
        :host::before {
          left: -28px;
        }
      }
    `,
  );

dress(
  DiscordEmbed,
  css`
    :host {
      color: var(--text);
      font-size: 0.875rem;
      line-height: 1.3;
      margin: 4px 0;
    }
    :host .discord-embed-wrapper {
      background-color: var(--embed);
      border-color: var(--line);
      max-width: 560px;
    }
    :host .discord-embed-wrapper .discord-embed-grid {
      padding: 0.5rem 1rem 0.875rem 0.75rem;
    }
  `,
);
dress(
  DiscordEmbedDescription,
  css`
    :host {
      margin-top: 4px;
      line-height: 1.4;
      min-width: 0;
      overflow-wrap: anywhere;
      white-space: normal;
    }
  `,
);
dress(
  DiscordEmbedFooter,
  css`
    :host {
      color: var(--muted);
      font-size: 0.75rem;
      font-weight: 500;
    }
  `,
);
dress(
  DiscordMention,
  css`
    :host {
      background-color: var(--mention);
      color: var(--mention-text);
    }
    :host(:hover) {
      background-color: var(--mention);
      color: var(--mention-text);
    }
  `,
);
