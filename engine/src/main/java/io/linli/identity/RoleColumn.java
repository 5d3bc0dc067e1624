package io.linli.identity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores a role under the id that models use, so that rows and models speak of the same thing. */
@Converter(autoApply = true)
class RoleColumn implements AttributeConverter<@Nullable Role, @Nullable String> {

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable Role role) {
    return role == null ? null : role.id();
  }

  @Override
  public @Nullable Role convertToEntityAttribute(@Nullable String id) {
    return id == null
        ? null
        : Role.of(id).orElseThrow(() -> new IllegalStateException("The database names a role that does not exist: " + id));
  }
}
