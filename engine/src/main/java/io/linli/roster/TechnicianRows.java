package io.linli.roster;

import org.springframework.data.jpa.repository.JpaRepository;

/** The skills of the current community's technicians. */
interface TechnicianRows extends JpaRepository<Technician, String> {}
