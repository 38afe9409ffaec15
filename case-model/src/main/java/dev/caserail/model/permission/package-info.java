/**
 * Who may do what (C11): {@link dev.caserail.model.permission.Permission}s, bundled in roles, granted by an
 * {@link dev.caserail.model.permission.AccessPolicy} that the desk chooses.
 */
@NullMarked
package dev.caserail.model.permission;

import org.jspecify.annotations.NullMarked;
