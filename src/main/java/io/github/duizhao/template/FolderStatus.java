package io.github.duizhao.template;

import io.github.duizhao.message.Message;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * How it stands with a folder.
 *
 * @param trouble why it cannot be read, if so
 * @param since when it was last as it is in the copy that is used in its place, if there is one
 */
public record FolderStatus(
    TemplateFolder folder, Optional<Trouble> trouble, Optional<Instant> since) {

  /** Why a folder cannot be read. */
  public enum Trouble {
    /** It is not there, as when a share is not connected. */
    MISSING,
    /** The user may not read it. */
    DENIED,
    /** The path is that of a file. */
    NO_FOLDER,
    /** It does not answer. */
    SLOW,
    /** Reading broke off. */
    BROKEN
  }

  /** What the user is told if the folder cannot be read. */
  public Optional<Message> message() {
    return trouble.map(
        why ->
            since
                .map(time -> copyMessage(ZonedDateTime.ofInstant(time, ZoneId.systemDefault())))
                .orElseGet(
                    () ->
                        Message.of(
                            "template.folder." + why.name().toLowerCase(Locale.ROOT),
                            folder.path().toString())));
  }

  private Message copyMessage(ZonedDateTime time) {
    return Message.of(
        "template.folder.copy",
        folder.path().toString(),
        time.getYear(),
        time.getMonthValue(),
        time.getDayOfMonth(),
        DateTimeFormatter.ISO_LOCAL_DATE.format(time),
        DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(time));
  }
}
