package io.github.duizhao.template;

/**
 * A campaign profile that a file of its own holds, with where it comes from.
 *
 * @param profile the profile
 * @param layer whom it comes from
 * @param file the name of its source
 */
public record ProfileEntry(CampaignProfile profile, Layer layer, String file) {

  /** The id of the profile. */
  public String id() {
    return profile.id();
  }
}
